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

/**
 * Puts a customer with all that belongs to it, and what belongs to the operator as a whole, under another operator.
 * Other customers stay.
 */
export async function moveToTenant(owner: pg.Client, customerId: string, tenantId: string): Promise<void> {
  const { rows: tables } = await owner.query<{ name: string; owned: boolean }>(TABLES_OF_TENANTS);
  await owner.query('BEGIN');
  await owner.query('SET LOCAL session_replication_role = replica'); // append-only tables refuse it otherwise
  for (const { name, owned } of tables) {
    const whose = owned ? 'customer_id = $2 OR customer_id IS NULL' : '$2::uuid IS NOT NULL';
    await owner.query(`UPDATE ${name} SET tenant_id = $1 WHERE ${whose}`, [tenantId, customerId]);
  }
  await owner.query('COMMIT');
}

/** Undoes moveToTenant. */
export async function moveBack(owner: pg.Client, from: string, to: string): Promise<void> {
  const { rows: tables } = await owner.query<{ name: string }>(TABLES_OF_TENANTS);
  await owner.query('BEGIN');
  await owner.query('SET LOCAL session_replication_role = replica');
  for (const { name } of tables)
    await owner.query(`UPDATE ${name} SET tenant_id = $2 WHERE tenant_id = $1`, [from, to]);
  await owner.query('COMMIT');
}

const TABLES_OF_TENANTS = `
  SELECT n.nspname || '.' || c.relname AS name, EXISTS (
    SELECT FROM pg_attribute o WHERE o.attrelid = c.oid AND o.attname = 'customer_id') AS owned
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('base', 'telecom', 'ext') AND c.relkind IN ('r', 'p')
    AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id')
  ORDER BY 1`;

const TABLES_OF_CUSTOMERS = `
  SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname IN ('base', 'telecom', 'ext') AND c.relkind IN ('r', 'p') AND 2 = (
    SELECT count(*) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname IN ('customer_id', 'tenant_id'))
  ORDER BY 1`;
