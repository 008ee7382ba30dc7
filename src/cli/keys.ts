import { SigningKeys } from '../business/user-management/index.js';
import type { Configuration, RunningDatabase } from '../startup/index.js';
import { withApplication } from './with-application.js';

/** `keys rotate`. @throws Error with the fix for any other word. */
export async function keys(
  database: RunningDatabase,
  configuration: Configuration,
  [verb]: readonly string[],
): Promise<string> {
  if (verb !== 'rotate') throw new Error('Say what to do with the keys: npm run cli -- keys rotate');
  await withApplication(database, configuration, (app) => app.get(SigningKeys).rotate());
  return 'Access tokens are signed with a new key from now on.';
}
