/** Where PostgreSQL is, for each of the two roles. Either a connection string or a socket folder with user and name. */
export interface DatabaseTarget {
  readonly owner: ConnectionTarget;
  readonly serving: ConnectionTarget;
}

export interface ConnectionTarget {
  readonly connectionString?: string;
  readonly host?: string;
  readonly user?: string;
  readonly database?: string;
  /** Start-up options such as `-c role=trunkline_app`. */
  readonly options?: string;
  /**
   * Behind a transaction pooler: each transaction may run on another server connection, so nothing may outlive one.
   * What needs a session of its own (LISTEN, advisory locks, the job queue's worker) connects here instead.
   */
  readonly direct?: ConnectionTarget;
}

/** The role that owns every object and migrates, and the role that serves and owns nothing. */
export const OWNER_ROLE = 'trunkline_owner';
export const SERVING_ROLE = 'trunkline_app';

function isPooled({ DB_POOLER: pooler }: NodeJS.ProcessEnv): boolean {
  if (!pooler || pooler === 'none' || pooler === 'session') return false;
  if (pooler === 'transaction') return true;
  throw new Error(`DB_POOLER is ${JSON.stringify(pooler)}: set it to none, session or transaction.`);
}

/**
 * DATABASE_URL is the owner's connection. APP_DATABASE_URL is the serving role's own log-in; without it the serving
 * connections log in as the owner and step down to the serving role at start-up. With DB_POOLER=transaction
 * APP_DATABASE_URL goes to the pooler, and DIRECT_DATABASE_URL (or DATABASE_URL, stepping down) past it.
 * @throws Error when DB_POOLER is not understood, or nothing goes to the pooler
 */
export function outsideTarget(env: NodeJS.ProcessEnv): DatabaseTarget | undefined {
  const url = env.DATABASE_URL;
  if (!url) return undefined;
  const steppingDown = { connectionString: url, options: `-c role=${SERVING_ROLE}` };
  const serving = env.APP_DATABASE_URL ? { connectionString: env.APP_DATABASE_URL } : steppingDown;
  const owner = { connectionString: url };
  if (!isPooled(env)) return { owner, serving };
  if (!env.APP_DATABASE_URL)
    throw new Error(
      'DB_POOLER is transaction, but APP_DATABASE_URL is not set: set it to the address of the pooler.',
    );
  const direct = env.DIRECT_DATABASE_URL ? { connectionString: env.DIRECT_DATABASE_URL } : steppingDown;
  return { owner, serving: { ...serving, direct } };
}
