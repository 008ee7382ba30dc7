import { createHash } from 'node:crypto';
import pg from 'pg';
import type { ScopeSettings } from './scope-settings.js';

/** What pg's wire connection offers and its types leave out. */
interface WireConnection {
  parse(message: { name: string; text: string; types: number[] }): void;
  bind(message: { portal: string; statement: string; values: unknown[] }): void;
  execute(message: { portal: string }): void;
}

interface QueryInternals {
  prepare(connection: WireConnection): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: WireConnection): void;
}

/**
 * Sets row-level security's settings, and who acts (for triggers that keep the audit log), until the end of the
 * transaction ($1 tenant, $2 customer, $3 companies below, $4 actor). The pool prepares it
 * on every new connection. Rejected: to prepare it beside a named statement; pg takes the first ParseComplete for the
 * statement's own and would then believe in a prepared statement that the server refused. Behind a transaction pooler
 * nothing has a name, and it is parsed beside each statement.
 */
export const SCOPE_STATEMENT: pg.QueryConfig = {
  name: 'trunkline_scope',
  text: `SELECT set_config('trunkline.tenant', $1, true), set_config('trunkline.customer', $2, true),
    set_config('trunkline.below', $3, true), set_config('trunkline.actor', $4, true)`,
  values: ['', '', '', ''],
};

const names = new Map<string, string>();
const NAMED_STATEMENTS_LIMIT = 2_000;

/**
 * A stable name for a statement's text, so that each connection prepares it once. Past the limit (a runaway generator
 * of SQL text) statements stay unnamed instead of filling the server's memory.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= NAMED_STATEMENTS_LIMIT) return undefined;
  const name = createHash('sha1').update(text).digest('hex').slice(0, 24);
  names.set(text, name);
  return name;
}

const Base = pg.Query as unknown as new (config: pg.QueryConfig) => pg.Query & QueryInternals;

/**
 * One statement that carries its scope along in the same round trip. All messages up to the protocol's Sync are one
 * implicit transaction, so `set_config(..., true)` holds for exactly the statement behind it and is gone afterwards.
 * Rejected: BEGIN, set_config, statement, COMMIT (four round trips); a session-wide setting (leaks into the next user
 * of the pooled connection).
 */
export class ScopedQuery extends Base {
  private scopeAnswered = false;

  constructor(
    private readonly settings: ScopeSettings,
    config: pg.QueryConfig,
    private readonly prepared = true,
  ) {
    super(config);
  }

  override prepare(connection: WireConnection): void {
    const statement = this.prepared ? (SCOPE_STATEMENT.name ?? '') : '';
    if (!this.prepared) connection.parse({ name: '', text: SCOPE_STATEMENT.text, types: [] });
    connection.bind({ portal: '', statement, values: [...this.settings] });
    connection.execute({ portal: '' });
    super.prepare(connection);
  }

  override handleDataRow(message: unknown): void {
    if (this.scopeAnswered) super.handleDataRow(message);
  }

  override handleCommandComplete(message: unknown, connection: WireConnection): void {
    if (this.scopeAnswered) super.handleCommandComplete(message, connection);
    else this.scopeAnswered = true;
  }
}
