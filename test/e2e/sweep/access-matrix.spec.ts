import { type Role, ROLES } from '../../../src/domains/helpers/index.js';
import {
  ACCESS_MATRIX,
  type DeclaredRoute,
  DeclaredRoutes,
  isAllowed,
} from '../../../src/presentation/http/index.js';
import { createTestApp, type TestApp } from '../../support/app.js';
import { hangUp, send } from '../../support/http-client.js';
import { type Caller, callerWith } from '../../support/stranger.js';
import { newId } from '../../../src/domains/helpers/index.js';

/** Metadata key of @Allow; written out, because the hole below is planted where a slip of the hand would make one. */
const OPERATION = 'trunkline:operation';

/** Sign-in answers 401 to wrong credentials: that says nothing about who may try. */
const CREDENTIALS = /^(session|token):create$/;

let test: TestApp;
let callers: readonly Caller[];
let routes: readonly DeclaredRoute[];

/** What ends or changes the caller's own session: the next one asks with a new one. */
const ENDS_SESSIONS = /^(session|account\w*):(?!get|list)/i;

const everyRole = (): Promise<Caller[]> => Promise.all(ROLES.map((role) => callerWith(test, role, newId())));

beforeAll(async () => {
  test = await createTestApp({}, { trustedProxies: '127.0.0.1' });
  routes = test.app.get(DeclaredRoutes).all();
  callers = await everyRole();
});
afterAll(async () => {
  hangUp();
  await test.close();
});

let address = 1;

async function ask(
  { method, path }: DeclaredRoute,
  { headers }: Caller,
): Promise<{ status: number; code: unknown }> {
  const target = path.replace(/:\w+/g, '01a200f7-4700-7283-8c78-f7a6e7cf0eaa');
  const from = `10.0.${address >> 8}.${address++ & 255}`; // limits count by address
  const { status, text } = await send(test.url + target, {
    method,
    headers: {
      ...headers,
      'x-forwarded-for': from,
      ...(method !== 'GET' && { 'content-type': 'application/json' }),
    },
    ...(method !== 'GET' && { body: '{}' }),
  });
  return { status, code: status < 400 ? undefined : (JSON.parse(text) as { code?: unknown }).code };
}

/** Every cell of the matrix that the running server answers otherwise, in words. */
async function wrongCells(among: readonly DeclaredRoute[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const route of among) {
    const operation = route.operation ?? '';
    if (CREDENTIALS.test(operation)) continue;
    const asking = ENDS_SESSIONS.test(operation) ? await everyRole() : callers;
    const answers = await Promise.all(
      asking.map(async (caller) => ({ caller, ...(await ask(route, caller)) })),
    );
    for (const { caller, status, code } of answers) {
      const refused = caller.role === 'visitor' ? status === 401 : status === 403 && code === 'notAllowed';
      const expected = !isAllowed(operation, [caller.role]);
      if (refused !== expected || status >= 500)
        wrong.push(
          `${route.method} ${route.path} as ${caller.role} (${operation}): ${status} ${String(code)}`,
        );
    }
  }
  return wrong;
}

describe('the matrix of roles and operations', () => {
  it('is what every route answers by, cell by cell', async () => {
    expect(routes.length).toBeGreaterThan(100);
    expect(await wrongCells(routes)).toEqual([]);
  }, 120_000);

  it('shows a route that lets in more than its row says', async () => {
    const among = routes.filter(({ operation }) => operation === 'desk:list');
    const [handler] = handlersOf(among);
    Reflect.defineMetadata(OPERATION, 'session:get', handler as object);
    try {
      const wrong = await wrongCells(among);
      expect(wrong.length).toBeGreaterThan(3);
      expect(wrong[0]).toMatch(/as visitor \(desk:list\): 200/);
    } finally {
      Reflect.defineMetadata(OPERATION, 'desk:list', handler as object);
    }
  });

  it('has no row that no route uses', () => {
    const used = new Set(routes.map(({ operation }) => operation));
    expect(Object.keys(ACCESS_MATRIX).filter((operation) => !used.has(operation))).toEqual([]);
  });

  it.each(ROLES.filter((role) => role !== 'system'))(
    'tells %s in the session what they may do',
    async (role: Role) => {
      const caller = callers.find((each) => each.role === role);
      const { body } = await test
        .http()
        .get('/api/v1/session')
        .set(caller?.headers ?? {})
        .expect(200);
      const expected = Object.keys(ACCESS_MATRIX).filter((operation) => isAllowed(operation, [role]));
      expect(body.operations).toEqual(expected.sort());
    },
  );
});

function handlersOf(among: readonly DeclaredRoute[]): object[] {
  return among.flatMap(({ handler }) => {
    const [controller = '', method = ''] = handler.split('.');
    const found = test.app.get(DeclaredRoutes).handler(controller, method);
    return found ? [found] : [];
  });
}
