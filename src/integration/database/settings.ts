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
}

/** The role that owns every object and migrates, and the role that serves and owns nothing. */
export const OWNER_ROLE = 'trunkline_owner';
export const SERVING_ROLE = 'trunkline_app';

/**
 * DATABASE_URL is the owner's connection. APP_DATABASE_URL is the serving role's own log-in; without it the serving
 * connections log in as the owner and step down to the serving role at start-up.
 */
export function outsideTarget(env: NodeJS.ProcessEnv): DatabaseTarget | undefined {
  const url = env.DATABASE_URL;
  if (!url) return undefined;
  const serving = env.APP_DATABASE_URL
    ? { connectionString: env.APP_DATABASE_URL }
    : { connectionString: url, options: `-c role=${SERVING_ROLE}` };
  return { owner: { connectionString: url }, serving };
}
