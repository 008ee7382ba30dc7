import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Configuration, RunningDatabase } from '../startup/index.js';

/**
 * Runs a command inside the whole application, without its jobs. The application is loaded here and not before: words
 * that no command knows are answered at once.
 */
export async function withApplication<T>(
  database: RunningDatabase,
  configuration: Configuration,
  work: (app: NestFastifyApplication) => Promise<T>,
): Promise<T> {
  const [{ AppModule }, { createHttpApp }] = await Promise.all([
    import('../app.module.js'),
    import('../presentation/http/index.js'),
  ]);
  const app = await createHttpApp(
    AppModule.register({ ...configuration, serving: database.target.serving, role: 'api' }),
    { quiet: true },
  );
  try {
    await app.init();
    return await work(app);
  } finally {
    await app.close();
  }
}
