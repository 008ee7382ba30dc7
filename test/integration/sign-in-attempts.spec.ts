import { DataSource } from 'typeorm';
import { SignInAttempts, type SignInLog } from '../../src/business/user-management/index.js';
import { type Clock, Refusal, TooMany } from '../../src/domains/helpers/index.js';
import { FailedTryRepository } from '../../src/domains/traffic/index.js';
import { poolOf, PostgresDatabase, servingOptions } from '../../src/integration/database/index.js';
import { connectTo, createTestDatabase, type TestDatabase } from '../support/database.js';

const clock = { ms: Date.parse('2026-11-22T12:00:00Z'), now: () => new Date(clock.ms) };
const pass = (seconds: number): void => void (clock.ms += seconds * 1000);

let database: TestDatabase;
let sources: DataSource[];
let processes: SignInAttempts[];

beforeAll(async () => {
  database = await createTestDatabase();
  sources = await Promise.all(
    [1, 2].map(() => new DataSource(servingOptions(database.serving, 6)).initialize()),
  );
  processes = sources.map(
    (source) =>
      new SignInAttempts(
        new FailedTryRepository(new PostgresDatabase(poolOf(source))),
        clock as unknown as Clock,
        { failed: async () => undefined } as unknown as SignInLog,
      ),
  );
});
afterAll(async () => {
  for (const source of sources) await source.destroy();
  await database.drop();
});
beforeEach(async () => {
  const owner = await connectTo(database.owner);
  await owner.query('TRUNCATE base.failed_try');
  await owner.end();
});

const wrong = new Refusal('unauthenticated', 'wrongCredentials', 'No.');
let checks = 0;
const check = (right: boolean) => async (): Promise<'in'> => {
  checks++;
  await new Promise((resolve) => setImmediate(resolve));
  if (right) return 'in';
  throw wrong;
};

interface Try {
  readonly account?: string;
  readonly address?: string | undefined;
  readonly kind?: 'password' | 'secondFactor';
  readonly right?: boolean;
  readonly process?: number;
}

/** `in`, `wrong`, or the seconds to wait. */
async function attempt({ right = false, process = 0, ...rest }: Try = {}): Promise<string | number> {
  const one = { kind: 'password', account: 'ada@example.com', address: '203.0.113.7', ...rest } as const;
  try {
    return await (processes[process] as SignInAttempts).during(one, check(right));
  } catch (error) {
    if (error instanceof TooMany && error.code === 'tooManyFailures') return error.retryAfterSeconds;
    if (error === wrong) return 'wrong';
    throw error;
  }
}

async function fail(times: number, rest: Try = {}): Promise<void> {
  for (let i = 0; i < times; i++) expect(await attempt({ ...rest, process: i % 2 })).toBe('wrong');
}

describe('wrong credentials', () => {
  it('cost nothing ten times, then a delay that doubles up to a quarter of an hour', async () => {
    await fail(10);
    const waits: unknown[] = [];
    for (let i = 0; i < 7; i++) {
      const wait = await attempt({ process: i % 2 });
      waits.push(wait);
      pass(Number(wait) - 1);
      expect(await attempt()).toBe(1);
      pass(1);
      expect(await attempt()).toBe('wrong');
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900]);
  });

  it('are not even checked while they have to wait, and neither are right ones', async () => {
    await fail(10);
    checks = 0;
    expect([await attempt(), await attempt({ right: true, process: 1 })]).toEqual([30, 30]);
    expect(checks).toBe(0);
  });

  it.each([
    ['one account from many addresses', (i: number): Try => ({ address: `203.0.113.${i}` })],
    ['many accounts from one address', (i: number): Try => ({ account: `person${i}@example.com` })],
    [
      'one network of IPv6',
      (i: number): Try => ({ account: `p${i}@example.com`, address: `2001:db8::${i}` }),
    ],
    [
      'one account in other letters',
      (i: number): Try => ({
        account: i % 2 ? 'ADA@example.com' : ' ada@example.com',
        address: `198.51.100.${i}`,
      }),
    ],
  ])('twenty at once over two processes are ten checks and ten refusals: %s', async (_what, which) => {
    checks = 0;
    const tries = Array.from({ length: 20 }, (_, i) => attempt({ ...which(i), process: i % 2 }));
    const answers = await Promise.all(tries);
    expect(answers.filter((one) => one === 'wrong')).toHaveLength(10);
    expect(answers.filter((one) => typeof one === 'number')).toHaveLength(10);
    expect(checks).toBe(10);
  });

  it('are forgiven the account by a right try, but not the address', async () => {
    await fail(9);
    expect(await attempt({ right: true })).toBe('in');
    await fail(1);
    expect(await attempt()).toBe(30); // the address's tenth
    expect(await attempt({ address: '198.51.100.1' })).toBe('wrong'); // the account's second
  });

  it('of one kind are not forgiven by a right try of another', async () => {
    const code = { kind: 'secondFactor', account: 'id-of-ada', address: undefined } as const;
    await fail(9, code);
    expect(await attempt({ right: true })).toBe('in');
    await fail(1, code);
    expect(await attempt(code)).toBe(30);
  });

  it('are forgotten: an address’s after half an hour, an account’s after a day', async () => {
    await fail(10);
    pass(1_801);
    expect(await attempt({ account: 'other@example.com', right: true })).toBe('in');
    await fail(1, { address: '198.51.100.1' });
    expect(await attempt({ address: '198.51.100.2' })).toBe(60);
    pass(86_401);
    await fail(9, { address: undefined });
  });
});

describe('a try', () => {
  it('that fails for another reason is no failure', async () => {
    const [first] = processes as [SignInAttempts];
    const one = { kind: 'password', account: 'ada@example.com', address: '203.0.113.7' } as const;
    for (let i = 0; i < 12; i++) {
      await expect(first.during(one, () => Promise.reject(new Error('database gone')))).rejects.toThrow(
        'gone',
      );
    }
    expect(await attempt({ right: true })).toBe('in');
  });

  it('whose process died holds its place for a minute only', async () => {
    const owner = await connectTo(database.owner);
    await fail(1);
    await owner.query('UPDATE base.failed_try SET pending = 9');
    await owner.end();
    pass(61);
    expect(await attempt()).toBe('wrong');
  });

  it('leaves nothing in the table that names a person', async () => {
    await fail(1);
    const owner = await connectTo(database.owner);
    const { rows } = await owner.query('SELECT * FROM base.failed_try');
    await owner.end();
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/ada|203\.0/);
  });
});
