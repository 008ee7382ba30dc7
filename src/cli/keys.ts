import { AppModule } from '../app.module.js';
import { SigningKeys } from '../business/user-management/index.js';
import { createHttpApp } from '../presentation/http/index.js';
import type { Configuration, RunningDatabase } from '../startup/index.js';

/** `keys rotate`. @throws Error with the fix for any other word. */
export async function keys(
  database: RunningDatabase,
  configuration: Configuration,
  [verb]: readonly string[],
): Promise<string> {
  if (verb !== 'rotate') throw new Error('Say what to do with the keys: npm run cli -- keys rotate');
  const app = await createHttpApp(
    AppModule.register({ ...configuration, serving: database.target.serving, role: 'api' }),
    { quiet: true },
  );
  try {
    await app.init();
    await app.get(SigningKeys).rotate();
  } finally {
    await app.close();
  }
  return 'Access tokens are signed with a new key from now on.';
}
