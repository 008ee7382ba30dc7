import { Injectable } from '@nestjs/common';
import { ALL, Database, isId, Refusal, type Scope } from '../../helpers/index.js';
import { parseOrderNumber } from '../number/order-number.js';
import type { OrderSummaryView, OrderView } from './order-view.js';
import { DETAIL_COLUMNS, SUMMARY_COLUMNS, SUMMARY_FROM } from './order-view-sql.js';

export interface OrderSearch {
  /** An order number, or a part of a customer's name or of an address. */
  readonly text?: string;
  readonly state?: string;
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
  async list(scope: Scope, { text, state, offset, limit }: OrderSearch): Promise<OrderPage> {
    const own = scope.customerId === ALL ? null : scope.customerId;
    const number = text === undefined ? undefined : parseOrderNumber(text);
    const pattern = text === undefined || number ? null : `%${escapeWildcards(text.trim().toLowerCase())}%`;
    const rows = await this.database.query<OrderSummaryView & { total: number }>(
      scope,
      SQL[text === undefined ? 'list' : 'search'][own === null ? 'all' : 'own'],
      [own, state ?? null, limit, offset, ...(text === undefined ? [] : [number ?? null, pattern])],
    );
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

/**
 * Page and total apart: the page then walks the index by date and stops, and the total only counts. Whether all
 * customers or one is asked for stands in the text, because one plan for both would use no index.
 */
const paged = (own: boolean, joined: string, condition: string): string => {
  const from = `FROM base.product_order o ${joined}
    WHERE ${own ? 'o.customer_id = $1' : '$1::uuid IS NULL'} AND ($2::text IS NULL OR o.state = $2) ${condition}`;
  return `
SELECT counted.total, summary.* FROM (SELECT count(*)::int AS total ${from}) counted
LEFT JOIN (SELECT ${SUMMARY_COLUMNS} ${SUMMARY_FROM} WHERE o.id IN (
  SELECT o.id ${from} ORDER BY o.order_date DESC, o.id DESC LIMIT $3::int OFFSET $4::int)) summary ON true
ORDER BY summary."orderDate" DESC, summary.id DESC`;
};

const FOUND = 'AND (t.order_number = $5 OR t.search_text LIKE $6)';
const SQL = {
  list: { own: paged(true, '', ''), all: paged(false, '', '') },
  search: {
    own: paged(true, 'JOIN telecom.product_order t ON t.id = o.id', FOUND),
    all: paged(false, 'JOIN telecom.product_order t ON t.id = o.id', FOUND),
  },
};
