import { Injectable } from '@nestjs/common';
import { ALL, Database, isId, OPERATOR_TENANT, Refusal, type Scope } from '../../helpers/index.js';
import { parseOrderNumber } from '../number/order-number.js';
import type { OrderSummaryView, OrderView } from './order-view.js';
import { DETAIL_COLUMNS, SUMMARY_COLUMNS, SUMMARY_FROM } from './order-view-sql.js';

export interface OrderSearch {
  /** An order number, or a part of a customer's name or of an address. */
  readonly text?: string;
  readonly state?: string;
  /** Only of this one of the companies that the scope reads: its own and those beneath it. */
  readonly customerId?: string;
  readonly offset: number;
  readonly limit: number;
}

export interface OrderPage {
  readonly orders: readonly OrderSummaryView[];
  readonly total: number;
}

/** Reads orders for screens: one statement for a page with its total, one for an order with all that belongs to it. */
@Injectable()
export class OrderViewRepository {
  constructor(private readonly database: Database) {}

  /** Newest first. */
  async list(scope: Scope, { text, state, customerId, offset, limit }: OrderSearch): Promise<OrderPage> {
    const { whose, ids } = askedOf(scope, customerId);
    const tenant = scope.tenantId === ALL ? OPERATOR_TENANT : scope.tenantId;
    const number = text === undefined ? undefined : parseOrderNumber(text);
    const wanted = text === undefined ? [] : [number ?? `%${escapeWildcards(text.trim().toLowerCase())}%`];
    const found = text === undefined ? 'list' : number ? 'byNumber' : 'byWords';
    const rows = await this.database.query<OrderSummaryView & { total: number }>(scope, SQL[found][whose], [
      ids,
      state ?? null,
      limit,
      offset,
      tenant,
      ...wanted,
    ]);
    return { orders: rows.filter(({ id }) => id !== null), total: rows[0]?.total ?? 0 };
  }

  /** @throws Refusal notFound */
  async get(scope: Scope, id: string): Promise<OrderView> {
    const [row] = isId(id) ? await this.database.query<OrderView>(scope, GET_SQL, [id]) : [];
    if (row) return row;
    throw new Refusal(
      'notFound',
      'orderNotFound',
      `There is no order ${id.slice(0, 80)} here; check the id.`,
    );
  }
}

/** What a person types is text, not a pattern. */
const escapeWildcards = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

const GET_SQL = `SELECT ${DETAIL_COLUMNS} ${SUMMARY_FROM} WHERE o.id = $1`;

/** Whether all customers, a group or one is asked for stands in the text: one plan for all would use no index. */
const WHOSE = {
  own: 'o.customer_id = $1::uuid',
  group: 'o.customer_id = ANY ($1::uuid[])',
  all: '$1::uuid IS NULL',
};
type Whose = keyof typeof WHOSE;

/** A customer's own, and what its companies beneath have ordered; `customerId` picks one of them. */
function askedOf({ customerId: own, below = [] }: Scope, picked?: string): { whose: Whose; ids: unknown } {
  if (own === ALL) return { whose: 'all', ids: null };
  if (picked !== undefined) return { whose: 'group', ids: [own, ...below].filter((id) => id === picked) };
  return below.length > 0 ? { whose: 'group', ids: [own, ...below] } : { whose: 'own', ids: own };
}

const scoped = (whose: Whose, condition: string): string => `FROM base.product_order o
  WHERE o.tenant_id = $5 AND ${WHOSE[whose]}
    AND ($2::text IS NULL OR o.state = $2) ${condition}`;

const PAGE_ORDER = 'ORDER BY order_date DESC, id DESC LIMIT $3::int OFFSET $4::int';

const shown = (total: string, page: string): string => `
SELECT counted.total, summary.* FROM (SELECT count(*)::int AS total ${total}) counted
LEFT JOIN (SELECT ${SUMMARY_COLUMNS} ${SUMMARY_FROM} WHERE o.id IN (${page})) summary ON true
ORDER BY summary."orderDate" DESC, summary.id DESC`;

/** Page and total apart: the page walks the index by date and stops, and the total only counts. */
const listed = (whose: Whose): string =>
  shown(scoped(whose, ''), `SELECT o.id ${scoped(whose, '')} ${PAGE_ORDER}`);

/** What was found is looked up once, for the total and the page. */
const searched = (whose: Whose, condition: string): string => `
WITH hit AS MATERIALIZED (SELECT o.id, o.order_date ${scoped(whose, condition)})
${shown('FROM hit', `SELECT id FROM hit ${PAGE_ORDER}`)}`;

const BY_NUMBER = 'AND o.id IN (SELECT id FROM telecom.product_order WHERE order_number = $6)';
const BY_WORDS = 'AND o.id IN (SELECT telecom.find_order_ids($6))';
const each = (text: (whose: Whose) => string): Record<Whose, string> => ({
  own: text('own'),
  group: text('group'),
  all: text('all'),
});
const SQL = {
  list: each(listed),
  byNumber: each((whose) => searched(whose, BY_NUMBER)),
  byWords: each((whose) => searched(whose, BY_WORDS)),
};
