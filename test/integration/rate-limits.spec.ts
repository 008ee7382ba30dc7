import { DataSource } from 'typeorm';
import {
  addressKey,
  type Allowance,
  type RateLimit,
  RateLimits,
} from '../../src/business/traffic-control/index.js';
import type { Database } from '../../src/domains/helpers/index.js';
import { RateWindowRepository } from '../../src/domains/traffic/index.js';
import { poolOf, PostgresDatabase, servingOptions } from '../../src/integration/database/index.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { until } from '../support/until.js';

/** A process as far as limits go: its own connections and its own memory. */
interface Process {
  readonly limits: RateLimits;
  readonly source: DataSource;
  readonly statements: { count: number };
}

let database: TestDatabase;
let processes: Process[];

/** A day's window cannot end while a test runs (unless it runs at midnight UTC; then its total may be twice as high). */
const DAY = 86_400;
const limit = (name: string, most: number, rest: Partial<RateLimit> = {}): RateLimit => ({
  name,
  most,
  seconds: DAY,
  withoutStore: 'admit',
  ...rest,
});

async function startProcess(): Promise<Process> {
  const source = await new DataSource(servingOptions(database.serving, 3)).initialize();
  const real = new PostgresDatabase(poolOf(source));
  const statements = { count: 0 };
  const counted = {
    query: (...args: Parameters<Database['query']>) => {
      statements.count++;
      return real.query(...args);
    },
  } as unknown as Database;
  const limits = new RateLimits(new RateWindowRepository(counted));
  limits.onModuleInit();
  return { limits, source, statements };
}

beforeAll(async () => {
  database = await createTestDatabase();
  processes = await Promise.all([startProcess(), startProcess()]);
});

afterAll(async () => {
  for (const { limits, source } of processes) {
    limits.onApplicationShutdown();
    await source.destroy();
  }
  await database.drop();
});

const at = (index: number): Process => processes[index % processes.length] as Process;

/** Sends `times` requests of one client, `abreast` at a time, over both processes in turn. */
async function send(rule: RateLimit, times: number, abreast: number, client = 'one'): Promise<Allowance[]> {
  const answers: Allowance[] = [];
  let sent = 0;
  const lane = async (): Promise<void> => {
    for (let i = sent++; i < times; i = sent++) answers.push(await at(i).limits.count(rule, client));
  };
  await Promise.all(Array.from({ length: abreast }, lane));
  return answers;
}

const admitted = (answers: readonly Allowance[]): number => answers.filter((one) => one.admitted).length;

describe('a limit over two processes', () => {
  it.each([
    ['a low one, all at once', 10, 40, 40],
    ['a low one, one after the other', 7, 20, 1],
    ['a high one, all at once', 1_000, 3_000, 64],
    ['an odd one', 333, 1_500, 16],
  ])('%s admits exactly as many as it says', async (name, most, times, abreast) => {
    const answers = await send(limit(name, most), times, abreast);
    expect(admitted(answers)).toBe(most);
    const last = answers.at(-1);
    expect(last).toMatchObject({ admitted: false, limit: most, remaining: 0 });
    expect(last?.resetSeconds).toBeGreaterThan(0);
  });

  it('says truly what remains, as far as one process can know', async () => {
    const answers = await send(limit('remaining', 5), 6, 1);
    expect(answers.map(({ remaining }) => remaining)).toEqual([4, 3, 2, 1, 0, 0]);
  });

  it('keeps clients apart', async () => {
    const rule = limit('apart', 3);
    expect(admitted(await send(rule, 9, 3, 'one'))).toBe(3);
    expect(admitted(await send(rule, 9, 3, 'two'))).toBe(3);
  });

  it('costs a busy client next to no statement', async () => {
    const before = at(0).statements.count;
    const rule = limit('busy', 1_000_000);
    for (let i = 0; i < 20_000; i++) await at(0).limits.count(rule, 'one');
    expect(at(0).statements.count - before).toBeLessThan(3);
  });

  it('asks the store about a refused client at most once a second', async () => {
    const rule = limit('refused', 1);
    await at(0).limits.count(rule, 'one');
    await at(0).limits.count(rule, 'one');
    const before = at(0).statements.count;
    for (let i = 0; i < 500; i++) await at(0).limits.count(rule, 'one');
    expect(at(0).statements.count - before).toBeLessThan(3);
  });

  it('starts anew when its window ends, and never before', async () => {
    const rule = limit('short', 3, { seconds: 1 });
    const began = Date.now();
    const windows = new Map<number, number>();
    await until(async () => {
      const answers = await send(rule, 6, 6);
      const second = Math.floor(Date.now() / 1000);
      windows.set(second, (windows.get(second) ?? 0) + admitted(answers));
      return Date.now() - began > 2_500;
    });
    const total = [...windows.values()].reduce((sum, one) => sum + one, 0);
    expect(total).toBeGreaterThanOrEqual(6);
    expect(total).toBeLessThanOrEqual(3 * (windows.size + 1));
  });

  it('gives back what an idle process has left, to the other one', async () => {
    const rule = limit('idle', 1_000);
    await at(0).limits.count(rule, 'one'); // takes a share of a hundred, uses one
    let other = 0;
    await until(async () => {
      while ((await at(1).limits.count(rule, 'one')).admitted) other++;
      return other === 999;
    });
  });
});

describe('without the shared store', () => {
  const broken = new RateLimits(
    new RateWindowRepository({ query: () => Promise.reject(new Error('gone')) } as unknown as Database),
  );

  it('load limits admit', async () => {
    expect(await broken.count(limit('load', 5), 'one')).toMatchObject({ admitted: true });
  });

  it('limits that protect credentials refuse, and say what to do', async () => {
    await expect(broken.count(limit('sign-in', 5, { withoutStore: 'refuse' }), 'one')).rejects.toMatchObject({
      kind: 'unavailable',
      code: 'limitsUnavailable',
      message: expect.stringContaining('try again'),
    });
  });
});

describe('an address', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0DB8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('%s is counted as %s', (address, key) => {
    expect(addressKey(address)).toBe(key);
  });
});
