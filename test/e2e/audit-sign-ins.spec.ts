import type pg from 'pg';
import { LoadDemoOperator } from '../../src/business/demo-operator/index.js';
import { derivedId } from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';

interface Entry {
  operation: string;
  actor_kind: string;
  subject_id: string | null;
  outcome: string;
  correlation_id: string | null;
}

const ORDERS = '/tmf-api/productOrderingManagement/v4/productOrder';

let test: TestApp;
let owner: pg.Client;
let since = '00000000-0000-0000-0000-000000000000';

beforeAll(async () => {
  test = await createTestApp();
  await test.app.get(LoadDemoOperator).load();
  owner = await connectTo(test.database.owner);
}, 60_000);

afterAll(async () => {
  await owner?.end();
  await test?.close();
});

beforeEach(async () => {
  const { rows } = await owner.query('SELECT id FROM base.audit_entry ORDER BY id DESC LIMIT 1');
  since = rows[0]?.id ?? since;
});

const written = async (): Promise<Entry[]> =>
  (await owner.query<Entry>('SELECT * FROM base.audit_entry WHERE id > $1 ORDER BY id', [since])).rows;

describe('who signs in', () => {
  const people = '/api/v1/session';

  it('is written when the session goes on for another company', async () => {
    const browser = await test.signIn('paz@ledgerworks.example');
    const membershipId = derivedId('membership:paz');
    await browser.post('/api/v1/session/membership').send({ membershipId }).expect(200);
    expect(await written()).toContainEqual(
      expect.objectContaining({
        operation: 'membership:switch',
        actor_id: derivedId('user:paz'),
        outcome: 'done',
      }),
    );
  });

  it('is written with address and methods; so is who signs out', async () => {
    const browser = await test.signIn('alex@meridian.example');
    const out = await browser.delete(people).expect(204);
    const [opened, closed] = await written();
    expect(opened).toMatchObject({
      operation: 'session:create',
      outcome: 'done',
      actor_id: derivedId('user:alex'),
      actor_kind: 'staff',
      address: '127.0.0.1',
      details: { methods: ['password'] },
    });
    expect(closed).toMatchObject({
      operation: 'session:delete',
      subject_id: opened?.subject_id,
      correlation_id: out.headers['x-correlation-id'],
    });
    expect(opened?.correlation_id).toEqual(expect.stringMatching(/^[\w-]{10,}$/));
  });

  it('and fails is written: the account where there is one, else a hash; never what was typed', async () => {
    const typed = { email: 'my-secret-typed-as-mail@example.org', password: 'wrong-password-typed' };
    await test.http().post(people).send(typed).expect(401);
    const failure = await test
      .http()
      .post(people)
      .send({ ...typed, email: 'alex@meridian.example' })
      .expect(401);
    const [unknown, known] = await written();
    expect(unknown).toMatchObject({ operation: 'session:create', outcome: 'refused', subject_id: null });
    expect(known).toMatchObject({
      outcome: 'refused',
      subject_id: derivedId('user:alex'),
      actor_name: 'Somebody',
      correlation_id: failure.headers['x-correlation-id'],
    });
    const text = JSON.stringify([unknown, known]);
    expect(text).toContain('sha256:');
    expect(text).not.toMatch(/my-secret|wrong-password|alex@/);
  });

  it('as a program is written once per token, not per request', async () => {
    const credentials = {
      grant_type: 'client_credentials',
      client_id: 'demo-client',
      client_secret: 'demo-client-secret',
    };
    const { body } = await test.http().post('/api/v1/oauth/token').type('form').send(credentials).expect(200);
    await test
      .http()
      .get(`${ORDERS}?limit=1`)
      .set('authorization', `Bearer ${body.access_token}`)
      .expect(200);
    await test
      .http()
      .get(`${ORDERS}?limit=1`)
      .set('authorization', `Bearer ${body.access_token}`)
      .expect(200);
    await test
      .http()
      .post('/api/v1/oauth/token')
      .type('form')
      .send({ ...credentials, client_secret: 'no' })
      .expect(401);
    const entries = (await written()).filter(({ operation }) => operation === 'token:create');
    expect(entries.every(({ correlation_id }) => correlation_id !== null)).toBe(true);
    expect(entries.map(({ outcome, actor_kind }) => [outcome, actor_kind])).toEqual([
      ['done', 'client'],
      ['refused', 'visitor'],
    ]);
  });

  it('and asks for a new password is written, known or not', async () => {
    for (const email of ['nobody-at-all@example.org', 'dana@brightwell.example']) {
      await test.http().post('/api/v1/password-resets').send({ email });
    }
    const asked = (await written()).filter(({ operation }) => operation === 'passwordReset:create');
    expect(asked.map(({ subject_id }) => subject_id === null)).toEqual([true, false]);
    expect(JSON.stringify(asked)).not.toContain('@');
  });
});
