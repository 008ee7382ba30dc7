import { isDemoSecret } from '../domains/identity/index.js';
import { isLoopback } from '../integration/mail/index.js';

/** Secrets of the environment, and how long each has to be. */
const SECRETS = {
  TOKEN_SECRET: 32,
  TOKEN_SECRET_PREVIOUS: 32,
  SECRETS_KEY: 32,
  AUDIT_KEY: 32,
  METRICS_TOKEN: 20,
} as const;
const DATABASES = ['DATABASE_URL', 'APP_DATABASE_URL', 'DIRECT_DATABASE_URL'] as const;
/** Passwords that examples on the net carry. */
const WELL_KNOWN = new Set([
  'postgres',
  'password',
  'passw0rd',
  'secret',
  'admin',
  'changeme',
  'change-me',
  'example',
  'test',
  '123456',
]);

/**
 * Refuses secrets that are none. Short ones never start a server; the demo's and the well-known ones only a demo.
 * @throws Error with one sentence that names the variable and the fix, and never its value
 */
export function refuseWeakSecrets(env: NodeJS.ProcessEnv, demo: boolean): void {
  for (const [name, least] of Object.entries(SECRETS)) {
    const text = env[name];
    if (!text) continue;
    const varied = new Set(text).size >= 8;
    if (text.length < least || !varied || (!demo && isDemoSecret(text)))
      throw new Error(
        `${name} is too short or too simple: set it to ${least} random characters or more, such as openssl rand -hex ${least} prints.`,
      );
  }
  if (!demo) for (const name of DATABASES) refuseKnownPassword(name, env[name]);
}

function refuseKnownPassword(name: string, text: string | undefined): void {
  if (!text || !URL.canParse(text)) return;
  const { hostname, username, password } = new URL(text);
  if (hostname === '' || isLoopback(hostname)) return; // nobody else reaches it
  const known =
    password !== '' &&
    (WELL_KNOWN.has(password.toLowerCase()) || password === username || isDemoSecret(password));
  if (known || password.toLowerCase() === 'trunkline')
    throw new Error(
      `${name} has a password that everybody knows: give that role of the database a random one.`,
    );
}
