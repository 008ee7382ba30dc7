import type pg from 'pg';
import { LoadDemoPeople } from '../../src/business/demo-operator/people/index.js';
import { createTestApp, type TestApp } from './app.js';
import { connectTo } from './database.js';
import { EVIL_SECRET, type EvilProvider, startEvilProvider } from './evil-provider.js';
import { type OidcTestProvider, passLoginPages, startOidcProvider } from './oidc-provider.js';
import type { Browser } from './shopper.js';

export const PROVIDERS = '/api/v1/identity-providers';
export const HOST = 'http://localhost';

/** A company, Brightwell Dental, whose people come in by a provider; and a second provider that says what a test wants. */
export interface Federation {
  readonly test: TestApp;
  readonly owner: pg.Client;
  readonly oidc: OidcTestProvider;
  readonly evil: EvilProvider;
  readonly admin: Browser;
  /** Brightwell's administrator. */
  readonly dana: Browser;
  /** Brightwell's at the real provider, and at the evil one. */
  readonly real: string;
  readonly bad: string;
  close(): Promise<void>;
}

const somebody = (email: string, name: string, email_verified = true) => ({ email, name, email_verified });
const PEOPLE = [
  ['dana', somebody('Dana@Brightwell.example', 'Dana Whitfield')],
  ['newton', somebody('newton@brightwell.example', 'Newton Young')],
  ['unverified', somebody('unverified@brightwell.example', 'Una Verified', false)],
  ['foreign', somebody('someone@elsewhere.example', 'Foreign Person')],
  ['lookalike', somebody('dana@brightwell.example.elsewhere.example', 'Look Alike')],
  ['two', somebody('x@brightwell.example@elsewhere.example', 'Two Ats')],
  ['staff', somebody('alex@meridian.example', 'Not Alex')],
  ['other', somebody('kim@brightwell.example', 'Kim of Kestrel')],
  ['gone', somebody('gone@brightwell.example', 'Gone Person')],
  ['early', somebody('early@brightwell.example', 'Early Bird')],
] as const;

export async function startFederation(): Promise<Federation> {
  const [test, oidc, evil] = await Promise.all([createTestApp(), startOidcProvider(), startEvilProvider()]);
  await test.app.get(LoadDemoPeople, { strict: false }).load();
  const owner = await connectTo(test.database.owner);
  const [admin, dana] = await Promise.all([
    test.signIn('admin@meridian.example'),
    test.signIn('dana@brightwell.example'),
  ]);
  const real = await provider(dana, admin, [oidc.issuer, oidc.clientSecret, 'brightwell.example']);
  const bad = await provider(dana, admin, [evil.issuer, EVIL_SECRET, 'brightwell-labs.example']);
  oidc.serve([real, bad].map((id) => `${HOST}${PROVIDERS}/${id}/callback`));
  for (const [login, person] of PEOPLE) oidc.people.set(login, person);
  const close = async (): Promise<void> => {
    await owner.end();
    await Promise.all([test.close(), oidc.close(), evil.close()]);
  };
  return { test, owner, oidc, evil, admin, dana, real, bad, close };
}

/** Makes a provider of the company whose administrator this is, with a domain that the operator confirms. */
async function provider(
  who: Browser,
  admin: Browser,
  [issuer, clientSecret, domain]: readonly [string, string, string],
): Promise<string> {
  const wish = { name: 'Brightwell', issuer, clientId: 'trunkline', clientSecret };
  const made = await who.post(PROVIDERS).send(wish);
  expect([made.status, made.text]).toEqual([201, expect.any(String)]);
  const withDomain = await who.post(`${PROVIDERS}/${made.body.id}/domains`).send({ domain }).expect(201);
  const [{ id }] = withDomain.body.domains;
  await admin.post(`${PROVIDERS}/${made.body.id}/domains/${id}/confirmation`).expect(200);
  return made.body.id as string;
}

/** Starts at Trunkline. */
export async function start(browser: Browser, id: string, next = '/orders'): Promise<URL> {
  const answer = await browser.get(`${PROVIDERS}/${id}/start`).query({ next });
  expect([answer.status, answer.headers.location]).toEqual([303, expect.any(String)]);
  return new URL(answer.headers.location as string);
}

/** Starts at Trunkline, signs in at the provider; the address with which the browser is sent back. */
export async function come(browser: Browser, login: string, id: string): Promise<URL> {
  const location = await start(browser, id);
  return passLoginPages(location.href, login, `${HOST}${PROVIDERS}/`);
}

/** Where the answer to the provider's redirect leads. */
export const answer = async (browser: Browser, back: URL): Promise<string> => {
  const { status, headers } = await browser.get(back.pathname + back.search);
  expect(status).toBe(303);
  return headers.location as string;
};

/** Whom the session is of; null when nobody has signed in. */
export const user = async (browser: Browser) => (await browser.get('/api/v1/session')).body.user;

/** Not let in, told why, and in the audit log. */
export async function expectProblem(
  { owner }: Federation,
  browser: Browser,
  back: URL,
  problem: string,
): Promise<void> {
  const { status, headers } = await browser.get(back.pathname + back.search);
  expect([status, headers.location]).toEqual([303, `/sign-in?problem=${problem}`]);
  const { rows } = await owner.query(
    `SELECT operation, outcome, address, actor_name, details FROM base.audit_entry WHERE correlation_id = $1`,
    [headers['x-correlation-id']],
  );
  expect(rows).toContainEqual({
    operation: 'session:create',
    outcome: 'refused',
    address: '127.0.0.1',
    actor_name: 'Somebody',
    details: { what: 'oidc', problem },
  });
  expect(await user(browser)).toBeNull();
}
