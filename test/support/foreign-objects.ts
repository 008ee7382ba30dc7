import type pg from 'pg';

/** Everything that the database keeps about one customer, as one checksum per table. */
export async function stateOf(owner: pg.Client, customerId: string): Promise<Record<string, string>> {
  const { rows: tables } = await owner.query<{ name: string }>(TABLES_OF_CUSTOMERS);
  const parts = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS sum FROM ${name} t WHERE customer_id = $1`,
  );
  const { rows } = await owner.query<{ name: string; sum: string }>(parts.join(' UNION ALL '), [customerId]);
  return Object.fromEntries(rows.map(({ name, sum }) => [name, sum]));
}

/** Puts a customer, with all that belongs to it, under another operator. */
export async function moveToTenant(owner: pg.Client, customerId: string, tenantId: string): Promise<void> {
  const { rows: tables } = await owner.query<{ name: string }>(TABLES_OF_CUSTOMERS);
  await owner.query('BEGIN');
  await owner.query('SET LOCAL session_replication_role = replica'); // append-only tables refuse it otherwise
  for (const { name } of tables) {
    await owner.query(`UPDATE ${name} SET tenant_id = $2 WHERE customer_id = $1`, [customerId, tenantId]);
  }
  await owner.query('COMMIT');
}

const TABLES_OF_CUSTOMERS = `
  SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('base', 'telecom', 'ext') AND c.relkind IN ('r', 'p') AND 2 = (
    SELECT count(*) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('customer_id', 'tenant_id'))
  ORDER BY 1`;
