import { LoadDemoPeople } from '../../src/business/demo-operator/people/index.js';
import { Database } from '../../src/domains/helpers/index.js';
import { logLine, redacted } from '../../src/presentation/http/errors/index.js';
import { createTestApp, type TestApp } from '../support/app.js';

/** What must never stand in a log. */
const CANARIES = {
  email: 'canary.person@songbird.example',
  name: 'Canarina Songbird',
  phone: '+1 (512) 555-0143',
  address: '17 Birdcage Walk, Suite 9',
  password: 'Canary-Password-1',
  search: 'canary-search-words',
};

let test: TestApp;
let lines: string[];

beforeAll(async () => {
  lines = [];
  test = await createTestApp(
    { logging: true },
    { quiet: false, logTo: { write: (line) => void lines.push(line) } },
  );
  await test.app.get(LoadDemoPeople, { strict: false }).load();
});
afterAll(() => test.close());

describe('the log', () => {
  it('keeps nothing of people and their secrets, whatever fails', async () => {
    const token = await test.tokenFor('admin');
    const signedIn = await test
      .http()
      .post('/api/v1/session')
      .send({ email: 'ada@example.com', password: 'demo-trunkline-2026' });
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
    const { email, name, phone, address, password, search } = CANARIES;
    const query = `?name=${encodeURIComponent(search)}&email=${encodeURIComponent(email)}`;
    const person = {
      givenName: name,
      familyName: name,
      contactMedium: [
        {
          mediumType: 'email',
          characteristic: { emailAddress: email, phoneNumber: phone, street1: address },
        },
      ],
    };
    const asked = async (): Promise<void> => {
      const http = test.http();
      await http.post('/api/v1/session').send({ email, password });
      await http.get(`/api/v1/none${query}`).set('cookie', cookie);
      await http
        .get(`/tmf-api/partyManagement/v4/individual${query}`)
        .set('authorization', `Bearer ${token}`);
      await http
        .get(`/tmf-api/partyManagement/v4/individual/${encodeURIComponent(email)}`)
        .set('authorization', `Bearer ${token}`);
      await http
        .post('/tmf-api/partyManagement/v4/individual')
        .set('authorization', `Bearer ${token}`)
        .send(person);
      await http
        .post('/tmf-api/partyManagement/v4/individual')
        .set('authorization', `Bearer ${token}`)
        .send({ ...person, [email]: name });
      await http.post('/api/v1/availability').send({ address });
      await http.get('/api/v1/session').set('cookie', cookie);
    };
    await asked();
    const database = test.app.get(Database);
    const failures: readonly (() => Promise<never>)[] = [
      () => Promise.reject(new Error(`No person ${email} "${name}", call ${phone}; Bearer ${token}`)),
      () =>
        Promise.reject(
          Object.assign(new Error(`duplicate key: "${email}"`), {
            code: '23514',
            severity: 'ERROR',
            table: 'individual',
            detail: `Key (email)=(${email}) ${name} ${phone}`,
          }),
        ),
      () =>
        Promise.reject(
          Object.assign(new Error(`invalid input syntax for type uuid: "${email}"`), {
            code: '22P02',
            severity: 'ERROR',
            where: address,
          }),
        ),
      () =>
        Promise.reject(
          Object.assign(new Error(`Failing row contains (${name}, ${phone})`), {
            code: 'XX000',
            severity: 'ERROR',
          }),
        ),
    ];
    for (const fail of failures) {
      const query = jest.spyOn(database, 'query').mockImplementation(fail);
      const transaction = jest.spyOn(database, 'transaction').mockImplementation(fail);
      await asked();
      query.mockRestore();
      transaction.mockRestore();
    }
    const log = lines.join('');
    expect(log).toContain('database error 23514 (table individual)'); // the failures were logged
    expect(log).toMatch(/"level":50/);
    const secrets = { ...CANARIES, token, cookie: cookie.split('=')[1] ?? '' };
    for (const [what, canary] of Object.entries(secrets)) {
      for (const form of [
        canary,
        encodeURIComponent(canary),
        canary.replaceAll(/\D/g, '').length > 9 ? '555-0143' : canary,
      ]) {
        expect([what, log.includes(form)]).toEqual([what, false]);
      }
    }
  });

  it('would show a canary that was written plainly', () => {
    expect(redacted(`mail to ${CANARIES.email}`)).toBe('mail to <e-mail>');
    expect(`${CANARIES.email} failed`).toContain(CANARIES.email);
  });

  it.each([
    ['a query', 'GET /x?email=a@b.example failed', 'GET /x?<query> failed'],
    ['a number to call', 'call +1 512 555 0143 now', 'call <number> now'],
    ['a token', 'Bearer abc.def.ghi refused', 'Bearer <secret> refused'],
    ['a quoted value', 'Unexpected token in "Ada Lovelace"', 'Unexpected token in <text>'],
    ['nothing of anybody', 'The job runner ended: timeout', 'The job runner ended: timeout'],
  ])('leaves out %s', (_what, message, kept) => {
    expect(redacted(message)).toBe(kept);
  });

  it('keeps the place of a failure and its cause', () => {
    const line = logLine(new Error('outer', { cause: new TypeError('inner of a@b.example') }));
    expect(line).toMatch(/^Error: outer\n +at /);
    expect(line).toContain('Caused by: TypeError: inner of <e-mail>');
  });
});
