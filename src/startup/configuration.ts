import net from 'node:net';
import path from 'node:path';
import type { ProcessOptions, ProcessRole } from '../domains/helpers/index.js';
import { type DatabaseTarget, outsideTarget } from '../integration/database/index.js';
import type { MailOptions } from '../integration/mail/index.js';
import { mailOptions, publicUrl } from './outgoing.js';
import { refuseWeakSecrets } from './secrets.js';

/** Everything that the environment decides, read once at start. */
export interface Configuration extends ProcessOptions {
  readonly port: number;
  readonly host: string;
  /** Where the embedded PostgreSQL keeps its data; undefined asks for the default place. */
  readonly dataDir: string | undefined;
  /** An outside PostgreSQL; undefined asks for the embedded one. */
  readonly outside: DatabaseTarget | undefined;
  readonly poolSize: number;
  /** Addresses of the proxies whose X-Forwarded-For and -Proto are believed; undefined: nobody's. */
  readonly trustedProxies: string | undefined;
  /** How mail goes out; undefined: it waits, or is shown by the demo. */
  readonly mail: MailOptions | undefined;
}

const ROLES: readonly ProcessRole[] = ['all', 'api', 'worker'];
/** A business day in about three seconds: a demo order completes within a minute. */
const DEMO_OSS_SPEED = 30_000;

/** @throws Error with one sentence that names the variable and its allowed values. */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const outside = outsideTarget(env);
  if (outside) refuseStrangeUrl('DATABASE_URL', env.DATABASE_URL);
  for (const name of ['APP_DATABASE_URL', 'DIRECT_DATABASE_URL'])
    if (env[name]) refuseStrangeUrl(name, env[name]);
  const demo = flag(env, 'TRUNKLINE_DEMO', !outside);
  refuseWeakSecrets(env, demo);
  const port = whole(env, 'PORT', 4680, 0, 65_535);
  const host = env.HOST ?? '127.0.0.1';
  return {
    port,
    host,
    dataDir: env.DATA_DIR ? path.resolve(env.DATA_DIR) : undefined,
    outside,
    poolSize: whole(env, 'DB_POOL', 10, 2, 500),
    role: oneOf(env, 'TRUNKLINE_ROLE', ROLES, 'all'),
    demo,
    ossSpeed: whole(env, 'OSS_SPEED', DEMO_OSS_SPEED, 1, 1_000_000_000),
    requestsPerMinute: whole(env, 'RATE_LIMIT', 3_000, 1, 1_000_000_000),
    logging: env.LOG_LEVEL !== 'silent',
    trustedProxies: proxies(env.TRUST_PROXY),
    publicUrl: publicUrl(env, { demo, port, host }),
    mail: mailOptions(env),
  };
}

function whole(env: NodeJS.ProcessEnv, name: string, standard: number, least: number, most: number): number {
  const text = env[name];
  if (text === undefined || text === '') return standard;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(
    `${name} is ${JSON.stringify(text)}: set it to a whole number from ${least} to ${most}, or leave it out for ${standard}.`,
  );
}

function flag(env: NodeJS.ProcessEnv, name: string, standard: boolean): boolean {
  const chosen = oneOf(env, name, ['true', 'false', '1', '0'], standard ? 'true' : 'false');
  return chosen === 'true' || chosen === '1';
}

function oneOf<T extends string>(
  env: NodeJS.ProcessEnv,
  name: string,
  allowed: readonly T[],
  standard: T,
): T {
  const text = env[name];
  if (!text) return standard;
  const found = allowed.find((value) => value === text);
  if (found) return found;
  throw new Error(`${name} is ${JSON.stringify(text)}: set it to one of ${allowed.join(', ')}.`);
}

/** Not `true`: who believes every sender lets every sender choose the address that limits count by. */
function proxies(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const isKnown = (part: string): boolean => {
    const [address = '', bits = '0', ...rest] = part.trim().split('/');
    return rest.length === 0 && net.isIP(address) > 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= 128;
  };
  if (text.split(',').every(isKnown)) return text;
  throw new Error(
    `TRUST_PROXY is ${JSON.stringify(text)}: set it to addresses or networks of your proxies, such as 10.0.0.5,10.1.0.0/16.`,
  );
}

function refuseStrangeUrl(name: string, text: string | undefined): void {
  const protocol = URL.canParse(text ?? '') ? new URL(text ?? '').protocol : '';
  if (protocol !== 'postgres:' && protocol !== 'postgresql:') {
    throw new Error(
      `${name} is not a PostgreSQL address: write it as postgres://user:password@host:5432/database.`,
    );
  }
}
