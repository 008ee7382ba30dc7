import type { AddressInfo } from 'node:net';
import type pg from 'pg';
import { SMTPServer } from 'smtp-server';
import { Database, newId, OPERATOR_TENANT, systemScope } from '../../src/domains/helpers/index.js';
import { Mailer, type MailOptions } from '../../src/integration/mail/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';
import { until } from '../support/until.js';

const SCOPE = systemScope('mail-spec', OPERATOR_TENANT);
const LINK = { label: 'Choose a new password', path: '/reset-password?token=a-secret' };
const MAIL = {
  to: { address: 'wanda@example.com' },
  subject: 'Your <new> password',
  text: 'Hello.\n\nA & B.',
};

interface Row {
  readonly state: string;
  readonly attempts: number;
  readonly body: string | null;
  readonly link_path: string | null;
  readonly last_error: string | null;
  readonly recipient: string;
}

let owner: pg.Client;

const send = (app: TestApp, mail: Parameters<Mailer['send']>[1] = { ...MAIL, link: LINK }): Promise<void> =>
  app.app.get(Database).transaction(SCOPE, (tx) => app.app.get(Mailer).send(tx, mail));
const mails = async (client: pg.Client): Promise<Row[]> =>
  (await client.query<Row>('SELECT * FROM base.mail ORDER BY created_at, id')).rows;

describe('mail over SMTP', () => {
  let test: TestApp;
  let server: SMTPServer;
  let mail: MailOptions;
  const received: string[] = [];
  const refusal = (responseCode: number): Error =>
    Object.assign(new Error('wanda@example.com: no'), { responseCode });
  /** What the server says to a mail; nothing takes it. */
  let answer: () => Error | undefined = () => undefined;

  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      logger: false,
      onData: (stream, _session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const folded = Buffer.concat(parts).toString();
          received.push(folded.replace(/=\r\n/g, '').replaceAll('=3D', '='));
          done(answer());
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.server.address() as AddressInfo;
    mail = { smtpUrl: `smtp://127.0.0.1:${port}`, from: 'care@example.com' };
    test = await createTestApp({ role: 'all', demo: false, publicUrl: 'https://shop.example.com', mail });
    owner = await connectTo(test.database.owner);
  });

  afterEach(async () => {
    received.length = 0;
    answer = () => undefined;
    await owner.query('DELETE FROM base.mail');
  });

  afterAll(async () => {
    await owner.end();
    await test.close();
    await new Promise<void>((resolve) => server.close(resolve));
  });

  it('goes out after the commit, as text and HTML, and its words and link are forgotten', async () => {
    await send(test);
    const [row] = await until(
      () => mails(owner),
      ([mail]) => mail?.state === 'delivered',
    );
    expect(row).toMatchObject({ recipient: 'wanda@example.com', attempts: 1, body: null, link_path: null });
    const [message = ''] = received;
    expect(message).toMatch(/^From: care@example\.com$/m);
    expect(message).toMatch(/^To: wanda@example\.com$/m);
    expect(message).toMatch(/^Message-ID: <[\w-]{36}@shop\.example\.com>$/m);
    expect(message).toContain('https://shop.example.com/reset-password?token=a-secret');
    expect(message).toContain('Your &lt;new&gt; password</title>');
    expect(message).toContain('A & B.');
    expect(message).toContain('<p>A &amp; B.</p>');
  });

  it('does not exist when its transaction fails', async () => {
    const failing = test.app.get(Database).transaction(SCOPE, async (tx) => {
      await test.app.get(Mailer).send(tx, MAIL);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await mails(owner)).toEqual([]);
  });

  it('is tried again after a temporary refusal, with the same Message-ID', async () => {
    answer = () => (received.length === 1 ? refusal(451) : undefined);
    await send(test);
    const [once] = await until(
      () => mails(owner),
      ([mail]) => mail?.attempts === 1,
    );
    expect(once).toMatchObject({
      state: 'queued',
      last_error: expect.stringContaining('451'),
      link_path: LINK.path,
    });
    const [row] = await until(
      () => mails(owner),
      ([mail]) => mail?.state === 'delivered',
    );
    expect(row).toMatchObject({ attempts: 2, last_error: null });
    const ids = received.map((message) => /^Message-ID: .+$/m.exec(message)?.[0]);
    expect(ids).toEqual([ids[0], ids[0]]);
    expect(ids[0]).toBeDefined();
  });

  it('is given up when it is refused for good', async () => {
    answer = () => refusal(550);
    await send(test);
    const [row] = await until(
      () => mails(owner),
      ([mail]) => mail?.state === 'failed',
    );
    expect(row).toMatchObject({ attempts: 1, body: null, link_path: null });
    expect(row?.last_error).toContain('550');
    const { rows } = await owner.query(
      `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'deliver-mail'`,
    );
    expect(rows).toEqual([]);
  });

  it('waits while there is no way out, and goes out once there is one', async () => {
    const mute = await createTestApp({ role: 'all', demo: false });
    const muteOwner = await connectTo(mute.database.owner);
    await send(mute, { ...MAIL, link: LINK });
    await until(
      () => mails(muteOwner),
      ([mail]) => mail?.state === 'waiting',
    );
    await mute.app.close();
    const later = await createTestApp({ role: 'all', demo: false, mail, serving: mute.database.serving });
    await until(
      () => mails(muteOwner),
      ([waited]) => waited?.state === 'delivered',
    );
    expect(received).toHaveLength(1);
    await muteOwner.end();
    await later.close();
    await mute.database.drop();
  });
});

describe('a mail', () => {
  it('belongs to the customer of its scope, behind the wall', async () => {
    const test = await createTestApp();
    const customerId = newId();
    const scope = { ...SCOPE, customerId };
    await test.app.get(Database).transaction(scope, (tx) => test.app.get(Mailer).send(tx, MAIL));
    const seen = (whose: string): Promise<unknown[]> =>
      test.app.get(Database).query({ ...scope, customerId: whose }, 'SELECT id FROM base.mail');
    expect([(await seen(customerId)).length, (await seen(newId())).length]).toEqual([1, 0]);
    await test.close();
  });
});
