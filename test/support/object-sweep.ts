import type pg from 'pg';
import { type DeclaredRoute, DeclaredRoutes } from '../../src/presentation/http/index.js';
import type { TestApp } from './app.js';
import { OBJECT_BODIES, OBJECT_SOURCES, OPEN_OBJECTS } from './object-samples.js';
import type { Caller } from './stranger.js';
import { UNKNOWN_ID } from './tmf-api.js';

type Ids = Readonly<Record<string, string>>;

/** Reads first, removals last, parts before their wholes, so that each operation still finds what it asks for. */
const ORDER = ['GET', 'PATCH', 'PUT', 'POST', 'DELETE'];

/** Every route that names an object which belongs to somebody. */
export const objectRoutes = (test: TestApp): DeclaredRoute[] =>
  test.app
    .get(DeclaredRoutes)
    .all()
    .filter(({ path, operation }) => path.includes(':') && !OPEN_OBJECTS.has(resourceOf(operation)))
    .sort((a, b) => ORDER.indexOf(a.method) - ORDER.indexOf(b.method) || b.path.length - a.path.length);

export const resourceOf = (operation: string | undefined): string => operation?.split(':')[0] ?? '';
const parametersOf = ({ path }: DeclaredRoute): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');

/** Ids of one object of the customer for each parameter of the route; undefined when there is none to try with. */
export async function idsFor(
  owner: pg.Client,
  route: DeclaredRoute,
  customerId: string,
): Promise<Ids | undefined> {
  const source = OBJECT_SOURCES[resourceOf(route.operation)];
  if (!source) return undefined;
  const sql = typeof source === 'string' ? source : source(route);
  const { rows } = await owner.query<Ids>(sql, [customerId]);
  const [ids] = rows;
  return ids && parametersOf(route).every((name) => ids[name]) ? ids : undefined;
}

export const unknownIds = (route: DeclaredRoute): Ids =>
  Object.fromEntries(parametersOf(route).map((name) => [name, UNKNOWN_ID]));

/** Calls the route for these ids; with a body that gets past the checks of form. */
export function call(test: TestApp, caller: Caller, route: DeclaredRoute, ids: Ids) {
  const verb = route.method.toLowerCase() as 'get' | 'post' | 'patch' | 'put' | 'delete';
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => ids[name] ?? UNKNOWN_ID);
  const asked = test.http()[verb](path).set(caller.headers);
  if (verb === 'get') return asked;
  asked.set('idempotency-key', '01a200f7-4700-7283-8c78-f7a6e7cf0eaa');
  return asked.send(
    OBJECT_BODIES[`${route.method} ${route.path}`] ?? OBJECT_BODIES[route.operation ?? ''] ?? {},
  );
}

/** What the caller can tell an object by: status and body, without the ids that were asked for. */
export function tellable(answer: { status: number; text: string }, ids: Ids): string {
  let text = answer.text.replace(/"correlationId":"[^"]*"/g, '');
  for (const id of Object.values(ids)) text = text.replaceAll(id, '<id>');
  return `${answer.status} ${text}`;
}

/** Every call by which the caller can tell somebody else's object from one that does not exist, in words. */
export async function differences(
  test: TestApp,
  owner: pg.Client,
  callers: readonly Caller[],
  victim: string,
  routes = objectRoutes(test),
): Promise<string[]> {
  const found: string[] = [];
  for (const route of routes) {
    const ids = await idsFor(owner, route, victim);
    if (!ids) {
      found.push(`${route.method} ${route.path} (${route.operation}): no object to try it with`);
      continue;
    }
    const nobodys = unknownIds(route);
    for (const caller of callers) {
      const foreign = await call(test, caller, route, ids);
      const unknown = await call(test, caller, route, nobodys);
      const [told, expected] = [tellable(foreign, ids), tellable(unknown, nobodys)];
      const isRefusal = [401, 403, 404].includes(foreign.status);
      if (told !== expected || !isRefusal) {
        found.push(
          `${route.method} ${route.path} as ${caller.role}: ${told.slice(0, 300)} | ${expected.slice(0, 200)}`,
        );
      }
    }
  }
  return found;
}
