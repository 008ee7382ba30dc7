import 'reflect-metadata';
import { LoadDemoOperator } from './business/demo-operator/index.js';
import { audit } from './cli/audit.js';
import { keys } from './cli/keys.js';
import { withApplication } from './cli/with-application.js';
import {
  type Configuration,
  migrateDatabase,
  openDatabase,
  readConfiguration,
  type RunningDatabase,
} from './startup/index.js';

/* Operations from the command line: `npm run cli -- <command>`. Settings are those of the program (README). */

type Command = (
  database: RunningDatabase,
  configuration: Configuration,
  options: readonly string[],
) => Promise<string>;

const COMMANDS: Readonly<Record<string, { readonly does: string; readonly run: Command }>> = {
  migrate: {
    does: 'bring the database to this release',
    run: async (database) => {
      const { applied } = await migrateDatabase(database.target);
      return applied.length > 0
        ? `Applied ${applied.join(', ')}.`
        : 'The database is at this release already.';
    },
  },
  'load-demo': {
    does: 'migrate, then load the demo operator (twice does no harm)',
    run: async (database, configuration) => {
      await migrateDatabase(database.target);
      await withApplication(database, configuration, (app) => app.get(LoadDemoOperator).load());
      return 'The demo operator is loaded.';
    },
  },
  audit: {
    does: 'audit verify [--head <position>:<hash>]: find every changed, removed or moved row of the audit log',
    run: audit,
  },
  keys: {
    does: 'keys rotate: sign access tokens with a new key; those of the one before are believed until they expire',
    run: keys,
  },
};

const usage = (): string =>
  `Usage: npm run cli -- <command>\n${Object.entries(COMMANDS)
    .map(([name, { does }]) => `  ${name.padEnd(10)} ${does}`)
    .join('\n')}\n`;

async function run(name: string | undefined, options: readonly string[]): Promise<number> {
  const command = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name];
  if (!command) {
    process.stderr.write(usage());
    return 1;
  }
  let database: RunningDatabase | undefined;
  try {
    const configuration = readConfiguration({ PUBLIC_URL: 'http://localhost', ...process.env }); // no command sends mail
    database = await openDatabase(configuration, { beside: true });
    process.stdout.write(`${await command.run(database, configuration, options)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 1;
  } finally {
    await database?.stop();
  }
}

process.exit(await run(process.argv[2], process.argv.slice(3)));
