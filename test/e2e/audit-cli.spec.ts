import { spawn } from 'node:child_process';
import path from 'node:path';
import { AuditLog, AuditNotary } from '../../src/business/audit/index.js';
import { AuditChainRepository } from '../../src/domains/audit/index.js';
import { OPERATOR_TENANT, systemScope } from '../../src/domains/helpers/index.js';
import { createTestApp, type TestApp } from '../support/app.js';
import { connectTo } from '../support/database.js';

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** `npm run cli -- audit ...` as a process of its own. */
function audit(test: TestApp, ...options: string[]): Promise<Ended> {
  const { user, database, host } = test.database.owner;
  const child = spawn(process.execPath, [path.resolve('dist/src/cli.js'), 'audit', ...options], {
    env: {
      PATH: process.env.PATH ?? '',
      DATABASE_URL: `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host ?? '')}`,
      TRUNKLINE_DEMO: 'true',
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

describe('audit verify', () => {
  let test: TestApp;
  let head = '';

  beforeAll(async () => {
    test = await createTestApp();
    const get = <T>(token: abstract new (...parts: never[]) => T): T =>
      test.app.get(token, { strict: false }) as T;
    for (const n of [1, 2, 3]) {
      await get(AuditLog).record(systemScope('test', OPERATOR_TENANT), {
        operation: 'test:do',
        subjectType: 'test',
        details: { n },
      });
    }
    await get(AuditNotary).linkAll();
    const last = await get(AuditChainRepository).head();
    head = `${last?.position}:${last?.hash.toString('hex')}`;
  });

  afterAll(() => test.close());

  it('says that the log holds, with its head, and ends with 0', async () => {
    expect(await audit(test, 'verify')).toEqual({
      code: 0,
      output: expect.stringContaining(`up to ${head}`),
    });
    expect(await audit(test, 'verify', '--head', head)).toMatchObject({ code: 0 });
  });

  it.each([[[]], [['nonsense']], [['verify', '--head', '12']], [['verify', '--tail', '1']]])(
    'explains itself for %j',
    async (options) => {
      expect(await audit(test, ...options)).toEqual({ code: 1, output: expect.stringContaining('Usage:') });
    },
  );

  it('names the first wrong row, and ends with 1', async () => {
    const owner = await connectTo(test.database.owner);
    await owner.query(`SET session_replication_role = replica;
      UPDATE base.audit_entry SET outcome = 'refused' WHERE details = '{"n": 2}'`);
    await owner.end();
    const { code, output } = await audit(test, 'verify');
    expect(code).toBe(1);
    expect(output).toMatch(/First wrong: position \d: the entry [\da-f-]{36} or its link was changed/);
  });
});
