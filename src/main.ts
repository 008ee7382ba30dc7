import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { DemoLeftovers, LoadDemoOperator } from './business/demo-operator/index.js';
import { createHttpApp } from './presentation/http/index.js';
import {
  type Configuration,
  explainPortError,
  migrateDatabase,
  openDatabase,
  printBanner,
  readConfiguration,
  reservePort,
  type RunningDatabase,
} from './startup/index.js';

/* Starts Trunkline: database, migrations, demo operator, API and worker. Every failure is one sentence and exit code 1. */

let database: RunningDatabase | undefined;
let app: NestFastifyApplication | undefined;
let stopping: Promise<void> | undefined;

/** Lets requests and jobs end, then stops PostgreSQL. Called once, whoever asks. */
function stop(): Promise<void> {
  stopping ??= (async () => {
    await app?.close();
    await database?.stop();
  })();
  return stopping;
}

async function start(configuration: Configuration): Promise<void> {
  const servesRequests = configuration.role !== 'worker';
  if (servesRequests) await reservePort(configuration.port, configuration.host);
  database = await openDatabase(configuration);
  const { applied } = await migrateDatabase(database.target);
  app = await createHttpApp(AppModule.register({ ...configuration, serving: database.target.serving }), {
    quiet: !configuration.logging,
    trustedProxies: configuration.trustedProxies,
  });
  await app.init();
  if (configuration.demo) await app.get(LoadDemoOperator).load();
  else await app.get(DemoLeftovers).warn();
  if (servesRequests) await listen(app, configuration);
  const url = servesRequests ? await app.getUrl() : undefined;
  printBanner({ url, configuration, database: database.description, migrations: applied.length });
}

async function listen(server: NestFastifyApplication, { port, host }: Configuration): Promise<void> {
  try {
    await server.listen(port, host);
  } catch (error) {
    throw new Error(explainPortError(error as NodeJS.ErrnoException, port, host), { cause: error });
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(130); // asked twice: do not wait
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  });
}

try {
  await start(readConfiguration(process.env));
} catch (error) {
  process.stderr.write(`Trunkline did not start. ${(error as Error).message}\n`);
  if (process.env.LOG_LEVEL === 'debug') process.stderr.write(`${(error as Error).stack}\n`);
  await stop().catch(() => undefined);
  process.exit(1);
}
