import { execFile } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort, type StartedProcess, startProcess } from '../support/process.js';

const RUNNING = 'Trunkline is running';

describe('the program as a stranger starts it', () => {
  let dataDir: string;
  const running: StartedProcess[] = [];

  beforeEach(() => {
    dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'trunkline-start-'));
  });

  afterEach(async () => {
    for (const { child, ended } of running.splice(0)) {
      child.kill('SIGKILL');
      await ended;
    }
    fs.rmSync(dataDir, { recursive: true, force: true });
  });

  const start = (env: Record<string, string> = {}): StartedProcess => {
    const started = startProcess({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', ...env });
    running.push(started);
    return started;
  };

  const serve = async (port: number): Promise<StartedProcess> => {
    const started = start({ PORT: String(port) });
    await started.says(RUNNING);
    return started;
  };

  const token = async (port: number): Promise<string> => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/v1/oauth/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'client_credentials' }),
      headers: { authorization: `Basic ${Buffer.from('demo-client:demo-client-secret').toString('base64')}` },
    });
    return ((await answer.json()) as { access_token: string }).access_token;
  };

  /** `npm run cli -- ...` on the same data folder, beside what runs there. */
  const command = async (...words: string[]): Promise<string> => {
    const cli = [path.resolve('dist/src/cli.js'), ...words];
    const { stdout } = await promisify(execFile)(process.execPath, cli, {
      env: { ...process.env, DATA_DIR: dataDir },
    });
    return stdout;
  };

  const individuals = '/tmf-api/party/v4/individual';

  it('serves, keeps what it acknowledged over Ctrl-C and over kill -9, and leaves nothing running', async () => {
    const port = await freePort();
    const base = `http://127.0.0.1:${port}`;
    const first = await serve(port);
    expect(first.output()).toContain(`${base}/back-office`);
    for (const page of [
      '/health/live',
      '/health/ready',
      '/metrics',
      '/openapi.json',
      '/docs',
      '/',
      '/back-office',
    ]) {
      expect([page, (await fetch(base + page)).status]).toEqual([page, 200]);
    }
    const bearer = { authorization: `Bearer ${await token(port)}`, 'content-type': 'application/json' };
    const beside = await command('audit', 'verify');
    expect(beside).toMatch(/^The audit log (holds: \d+ entries|is empty)/);
    expect(await command('keys', 'rotate')).toMatch(/^Access tokens are signed with a new key/);
    const write = (familyName: string): Promise<Response> =>
      fetch(base + individuals, {
        method: 'POST',
        headers: bearer,
        body: JSON.stringify({ givenName: 'Start', familyName }),
      });
    const read = async (familyName: string): Promise<unknown[]> =>
      (await (
        await fetch(`${base}${individuals}?familyName=${familyName}`, { headers: bearer })
      ).json()) as unknown[];

    expect((await write('Interrupted')).status).toBe(201);
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);

    const second = await serve(port);
    expect(await read('Interrupted')).toHaveLength(1);
    expect((await write('Killed')).status).toBe(201);
    second.child.kill('SIGKILL');
    await second.ended;

    await serve(port);
    expect(await read('Killed')).toHaveLength(1);
  }, 90_000);

  it('says in one sentence that the port is taken', async () => {
    const port = await freePort();
    const other = net.createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    const refused = start({ PORT: String(port) });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toBe(
      `Trunkline did not start. Port ${port} is taken by another program: stop that program, or set PORT to a free one, for example PORT=${port + 1} npm start.\n`,
    );
    await new Promise((resolve) => other.close(resolve));
  });

  it.each([
    ['a data folder of a newer PostgreSQL', {}, /belongs to PostgreSQL 19.*DATA_DIR/],
    [
      'an address that is none',
      { DATABASE_URL: 'localhost/trunkline' },
      /DATABASE_URL is not a PostgreSQL address/,
    ],
    [
      'a server that does not answer',
      { DATABASE_URL: 'postgres://127.0.0.1:1/none', PUBLIC_URL: 'https://shop.example.com' },
      /nobody answers there/,
    ],
    [
      'an installation that does not know its own address',
      { DATABASE_URL: 'postgres://127.0.0.1:1/none' },
      /PUBLIC_URL is not set.*https:\/\/shop\.example\.com/,
    ],
    [
      'an address that others can listen in on',
      { TRUNKLINE_DEMO: 'false', PUBLIC_URL: 'http://shop.example.com' },
      /PUBLIC_URL is .*https:\/\//,
    ],
    ['mail without a sender', { SMTP_URL: 'smtp://mail.example.com' }, /MAIL_FROM is not an e-mail address/],
    ['a trust in every proxy', { TRUST_PROXY: 'true' }, /TRUST_PROXY is "true".*addresses/],
    ['a port that is no number', { PORT: 'http' }, /PORT is "http".*whole number/],
    ['a role that does not exist', { TRUNKLINE_ROLE: 'both' }, /one of all, api, worker/],
  ])('refuses %s with one sentence and exit code 1', async (what, env, sentence) => {
    if (what.includes('newer')) fs.mkdirSync(path.join(dataDir, 'pg19'));
    const refused = start({ PORT: String(await freePort()), ...(env as Record<string, string>) });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(sentence);
    expect(refused.output().trim().split('\n')).toHaveLength(1);
  });
});
