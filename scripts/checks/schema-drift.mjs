// Entities equal migrations: migrates an empty embedded PostgreSQL and asks TypeORM what it would still change.
import 'reflect-metadata';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DataSource, getMetadataArgsStorage } from 'typeorm';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const built = (file) => import(pathToFileURL(path.join(root, 'dist/src', file)).href);
const { migrate, OWNER_ROLE, startEmbeddedPostgres } = await built('integration/database/index.js');
await built('app.module.js'); // every entity of every module registers itself

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trunkline-drift-'));
const server = await startEmbeddedPostgres({
  dataDir: folder,
  owner: OWNER_ROLE,
  settings: { fsync: 'off' },
});
let wanted = [];
let entities = [];
try {
  const target = { host: server.host, user: OWNER_ROLE, database: 'postgres' };
  await migrate(target);
  entities = getMetadataArgsStorage()
    .tables.map(({ target: entity }) => entity)
    .filter((entity) => typeof entity === 'function');
  const source = await new DataSource({
    type: 'postgres',
    host: target.host,
    username: target.user,
    database: target.database,
    installExtensions: false,
    entities,
  }).initialize();
  wanted = (await source.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query);
  await source.destroy();
} finally {
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
if (entities.length === 0) wanted.push('-- no entity was found: the check itself is broken');
for (const query of wanted) console.error(query);
process.exit(wanted.length === 0 ? 0 : 1);
