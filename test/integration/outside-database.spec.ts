import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import {
  type DatabaseTarget,
  type EmbeddedServer,
  migrate,
  outsideTarget,
  servingOptions,
  startEmbeddedPostgres,
} from '../../src/integration/database/index.js';
import { connectTo } from '../support/database.js';

/** A cluster of its own: roles belong to the cluster, and this one has never seen ours. */
describe('an outside database whose owner is no superuser', () => {
  let folder: string;
  let server: EmbeddedServer;
  let target: DatabaseTarget;
  let admin: pg.Client;

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trunkline-outside-'));
    server = await startEmbeddedPostgres({ dataDir: folder, owner: 'postgres', settings: { fsync: 'off' } });
    admin = await connectTo({ host: server.host, user: 'postgres', database: 'postgres' });
    await admin.query('CREATE ROLE shop_owner LOGIN CREATEROLE');
    await admin.query('CREATE DATABASE shop OWNER shop_owner');
    const found = outsideTarget({
      DATABASE_URL: `postgres://shop_owner@localhost/shop?host=${encodeURIComponent(server.host)}`,
    });
    if (!found) throw new Error('DATABASE_URL was not understood.');
    target = found;
  });

  afterAll(async () => {
    await admin.end();
    await server.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it('is migrated by its owner and served by the serving role, behind the walls', async () => {
    expect((await migrate(target.owner)).applied.length).toBeGreaterThan(5);
    expect((await migrate(target.owner)).applied).toEqual([]);
    const source = await new DataSource(servingOptions(target.serving, 1)).initialize();
    try {
      expect(await source.query('SELECT current_user AS name')).toEqual([{ name: 'trunkline_app' }]);
      await expect(source.query('CREATE TABLE base.mine (id integer)')).rejects.toThrow(/permission denied/);
      expect(await source.query('SELECT id FROM base.product_order')).toEqual([]);
    } finally {
      await source.destroy();
    }
  });

  it('is refused when a newer release has migrated it', async () => {
    const owner = await connectTo({ connectionString: target.owner.connectionString });
    await owner.query(`INSERT INTO schema_migration (timestamp, name) VALUES (99, 'FromTheFuture')`);
    await expect(migrate(target.owner)).rejects.toThrow(
      /newer release \(FromTheFuture is unknown here\).*DATA_DIR or DATABASE_URL/,
    );
    await owner.query(`DELETE FROM schema_migration WHERE timestamp = 99`);
    await owner.end();
  });
});
