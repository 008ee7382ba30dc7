import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { type AppOptions, AppModule } from '../../src/app.module.js';
import { AccessTokens } from '../../src/business/user-management/index.js';
import {
  ALL,
  Database,
  derivedId,
  newId,
  OPERATOR_TENANT,
  type ActorKind,
  type Role,
  type Scope,
  STAFF_ROLES,
  systemScope,
} from '../../src/domains/helpers/index.js';
import { createHttpApp, type HttpAppOptions } from '../../src/presentation/http/index.js';
import { createTestDatabase, type TestDatabase } from './database.js';

/** The real application on a database of its own, listening on a free port. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** supertest against the running application; no cookies are kept between requests. */
  http(): ReturnType<typeof supertest>;
  /** supertest that keeps cookies, as a browser does. */
  browser(): ReturnType<typeof supertest.agent>;
  /** A bearer token. A customer's token is for the demo customer `customerSlug` (default `ada`) or `customerId`. */
  tokenFor(role: Caller, whose?: TokenOwner): Promise<string>;
  /** A browser that has signed in with a demo account; the demo people have to be loaded. */
  signIn(email: string, password?: string): Promise<ReturnType<typeof supertest.agent>>;
  /** The scope that `tokenFor` with the same arguments acts in. */
  scopeFor(role: Caller, whose?: TokenOwner): Scope;
  close(): Promise<void>;
}

/** A role, or `customer`: somebody who is everything at a customer. */
export type Caller = Role | 'customer';

const WHOLE_CUSTOMER: readonly Role[] = ['companyAdmin', 'buyer', 'approver', 'billing', 'technicalContact'];

export interface TokenOwner {
  readonly customerSlug?: string;
  readonly customerId?: string;
}

/** Starts the whole application (by default with role `api`: no jobs run). Call in beforeAll, and close() in afterAll. */
export async function createTestApp(
  options: Partial<AppOptions> = {},
  http: HttpAppOptions = {},
  port = 0,
): Promise<TestApp> {
  const database = await createTestDatabase();
  const module = AppModule.register({
    serving: database.serving,
    poolSize: 4,
    role: 'api',
    demo: true,
    ossSpeed: 1,
    requestsPerMinute: 1_000_000_000,
    publicUrl: 'http://localhost',
    logging: false,
    ...options,
  });
  const app = await createHttpApp(module, { quiet: true, ...http });
  await app.listen(port, '127.0.0.1');
  const url = await app.getUrl();
  return {
    app,
    database,
    url,
    http: () => supertest(url),
    browser: () => browserOn(url),
    scopeFor,
    signIn: async (email, password = 'demo-trunkline-2026') => {
      const browser = browserOn(url);
      await browser.post('/api/v1/session').send({ email, password }).expect(200);
      return browser;
    },
    tokenFor: async (role, whose) => {
      const scope = scopeFor(role, whose);
      await knowHolder(app, scope);
      return (await app.get(AccessTokens).issue(scope)).token;
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

/** A token holds only as long as its holder is known: who has no account becomes a program. */
export async function knowHolder(app: NestFastifyApplication, { actor, tenantId }: Scope): Promise<void> {
  await app.get(Database).query(
    systemScope('test'),
    `INSERT INTO base.api_client (id, tenant_id, client_id, name, created_at, updated_at)
     SELECT $1::uuid, $2, 'test-' || $1::uuid, $3, now(), now()
     WHERE NOT EXISTS (SELECT FROM base.user_account WHERE id = $1::uuid) ON CONFLICT DO NOTHING`,
    [actor.id, tenantId, actor.name],
  );
}

interface CookieJar {
  getCookies(access: { domain: string; path: string; secure: boolean; script: boolean }): {
    toValueString(): string;
  };
}

/** supertest's cookie jar sends secure cookies over https only; browsers do so on loopback hosts too. */
function browserOn(url: string): ReturnType<typeof supertest.agent> {
  const agent = supertest.agent(url);
  const { jar } = agent as unknown as { jar: CookieJar };
  const attach = (request: { url: string; cookies?: string }): void => {
    const { hostname, pathname } = new URL(request.url);
    const access = { domain: hostname, path: pathname, secure: true, script: false };
    request.cookies = jar.getCookies(access).toValueString();
  };
  return Object.assign(agent, { _attachCookies: attach });
}

function scopeFor(role: Caller, { customerSlug = 'ada', customerId }: TokenOwner = {}): Scope {
  const kind = kindOf(role);
  const own = kind === 'visitor' ? newId() : derivedId(`customer:${customerSlug}`);
  const seesAll = kind === 'system' || kind === 'staff' || role === 'client';
  return {
    tenantId: OPERATOR_TENANT,
    customerId: customerId ?? (seesAll ? ALL : own),
    actor: {
      id: derivedId(`user:${role === 'agent' ? 'alex' : seesAll ? role : customerSlug}`),
      name: `Test ${role}`,
      kind,
      roles: role === 'customer' ? WHOLE_CUSTOMER : [role],
    },
  };
}

function kindOf(role: Caller): ActorKind {
  if (role === 'visitor' || role === 'system' || role === 'client') return role;
  if (role === 'companyClient') return 'client';
  if (role === 'actingAgent' || (STAFF_ROLES as readonly string[]).includes(role)) return 'staff';
  return 'customer';
}
