import { Injectable } from '@nestjs/common';
import {
  Database,
  isId,
  isObject,
  type Json,
  type JsonObject,
  type Scope,
} from '../../domains/helpers/index.js';
import type { RuleCatalogue, RuleLine } from '../../domains/rule/index.js';

/** What a customer has and what open orders are about to change. */
export interface Holdings {
  readonly installed: readonly RuleLine[];
  readonly inFlight: readonly RuleLine[];
}

export const NO_HOLDINGS: Holdings = { installed: [], inFlight: [] };

export interface HoldingsQuestion {
  readonly customerId: string;
  /** Products that the selection names: they are told of whatever their status. */
  readonly productIds: readonly string[];
  /** The order that is judged itself. Of others' changes only those count that have begun: whoever begins first wins. */
  readonly orderId?: string | undefined;
}

interface Row {
  readonly installed: readonly ProductRow[] | null;
  readonly inFlight: readonly ItemRow[] | null;
}

interface ProductRow {
  readonly id: string;
  readonly status: string;
  readonly offeringId: string | null;
  readonly startDate: string | null;
  readonly number: string | null;
  readonly quantity: Json;
  readonly place: Json;
  readonly characteristics: Json;
  readonly term: Json;
  readonly prices: Json;
}

interface ItemRow {
  readonly id: string;
  readonly action: string;
  readonly offeringId: string | null;
  readonly quantity: number | null;
  readonly productId: string | null;
  readonly placeId: string | null;
  readonly placeText: string | null;
  readonly number: string;
  readonly pastNoReturn: boolean;
}

/** Customers with more are judged by the newest: rules speak of what stands beside a selection, not of a whole estate. */
const MOST = 2_000;

const HOLDINGS = `
SELECT (SELECT jsonb_agg(jsonb_build_object('id', p.id, 'status', p.status, 'offeringId', p.offering_id,
      'startDate', p.start_date, 'number', p.number, 'quantity', p.extra -> 'quantity', 'place', p.extra -> 'place',
      'characteristics', p.extra -> 'productCharacteristic', 'term', p.extra -> 'productTerm',
      'prices', p.extra -> 'productPrice'))
    FROM (SELECT q.id, q.status, q.offering_id, q.start_date, q.extra, t.telephone_number AS number
      FROM base.product q LEFT JOIN telecom.product t ON t.id = q.id
      WHERE q.customer_id = $1 AND (q.status IN ('active', 'suspended') OR q.id = ANY($2))
      ORDER BY q.created_at DESC, q.id DESC LIMIT ${MOST}) p) AS installed,
  (SELECT jsonb_agg(jsonb_build_object('id', i.id, 'action', i.action, 'offeringId', i.offering_id,
      'quantity', i.quantity, 'productId', i.product_id, 'placeId', x.place_id, 'placeText', x.place_text,
      'number', t.order_number, 'pastNoReturn', x.no_return_at IS NOT NULL))
    FROM (SELECT o.id FROM base.product_order o
      WHERE o.customer_id = $1 AND o.id IS DISTINCT FROM $3::uuid
        AND o.state NOT IN ('completed', 'failed', 'cancelled', 'rejected', 'partial')
      ORDER BY o.order_date DESC, o.id DESC LIMIT ${MOST}) o
    JOIN telecom.product_order t ON t.id = o.id
    JOIN base.product_order_item i ON i.order_id = o.id
    JOIN telecom.product_order_item x ON x.id = i.id
    WHERE i.action <> 'noChange' AND i.state NOT IN ('completed', 'failed', 'cancelled', 'rejected')
      AND ($3::uuid IS NULL OR i.action = 'add' OR i.state <> 'acknowledged')) AS "inFlight"`;

/** Reads a customer's products and open orders, as far as rules ask for them: one statement, bounded. */
@Injectable()
export class CustomerHoldings {
  constructor(private readonly database: Database) {}

  async of(scope: Scope, question: HoldingsQuestion, catalogue: RuleCatalogue): Promise<Holdings> {
    if (!isId(question.customerId)) return NO_HOLDINGS;
    const { below: _beneath, ...own } = scope;
    const parameters = [question.customerId, question.productIds.filter(isId), question.orderId ?? null];
    const [row] = await this.database.query<Row>(own, HOLDINGS, parameters);
    return {
      installed: (row?.installed ?? []).map((product) => installedLine(product, catalogue)),
      inFlight: (row?.inFlight ?? []).map((item) => openLine(item, catalogue)),
    };
  }
}

const objects = (value: Json): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const text = (value: Json | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

const PLAIN = {
  entries: {},
  place: null,
  requestedDate: null,
  requestedInDays: null,
  fault: null,
  bundled: false,
} as const;

function installedLine(product: ProductRow, catalogue: RuleCatalogue): RuleLine {
  const [place] = objects(product.place);
  const siteId = text(place?.id);
  return {
    ...PLAIN,
    id: product.id,
    source: 'installed',
    action: 'keep',
    offering: catalogue.byId(product.offeringId ?? ''),
    offeringId: product.offeringId ?? '',
    quantity: typeof product.quantity === 'number' ? product.quantity : 1,
    termMonths: monthsOf(objects(product.term)[0]?.duration),
    characteristics: Object.fromEntries(
      objects(product.characteristics).map(({ name, value }) => [String(name), String(value)]),
    ),
    siteId,
    siteText: text(place?.name),
    productId: product.id,
    product: {
      id: product.id,
      status: product.status,
      siteId,
      startedAt: product.startDate,
      waived: objects(product.prices).some(({ priceAlteration }) =>
        objects(priceAlteration ?? null).some(({ name }) => String(name).startsWith('Waived')),
      ),
      number: product.number,
    },
  };
}

function monthsOf(duration: Json | undefined): number | null {
  if (!isObject(duration) || typeof duration.amount !== 'number') return null;
  return duration.amount * (String(duration.units).startsWith('year') ? 12 : 1);
}

const openLine = (item: ItemRow, catalogue: RuleCatalogue): RuleLine => ({
  ...PLAIN,
  id: item.id,
  source: 'inFlight',
  action: item.action,
  offering: catalogue.byId(item.offeringId ?? ''),
  offeringId: item.offeringId ?? '',
  quantity: item.quantity ?? 1,
  termMonths: null,
  characteristics: {},
  siteId: item.placeId,
  siteText: item.placeText,
  productId: item.productId,
  order: { number: item.number, pastNoReturn: item.pastNoReturn },
});
