import { Injectable } from '@nestjs/common';
import { Clock, type JsonObject, type Transaction } from '../../helpers/index.js';

/** What starting sets on an item. */
export interface StartedItem {
  readonly id: string;
  readonly productId: string | null;
  /** null: a bundle, which has no work of its own. */
  readonly milestonePlan: string | null;
}

/** Where an item stands in time. */
export interface ItemDates {
  readonly id: string;
  readonly promisedDate: Date | null;
  readonly predictedDate: Date | null;
  readonly noReturnAt: Date | null;
}

/** Writes what fulfilment finds out about an order. The order is claimed by the caller. */
@Injectable()
export class OrderFulfilmentRepository {
  constructor(private readonly clock: Clock) {}

  /**
   * Notes that the order was judged, and the words for lists and the search: the customer's name as the books have it,
   * and those of places that the order named by id only.
   */
  async markJudged(
    tx: Transaction,
    orderId: string,
    customerName: string | null,
    places: readonly { readonly id: string; readonly text: string }[],
  ): Promise<void> {
    const words = [customerName, ...places.map(({ text }) => text)].filter(Boolean).join(' ').toLowerCase();
    await tx.query(
      `WITH item AS (
         UPDATE telecom.product_order_item i SET place_text = p.text
         FROM jsonb_to_recordset($5::jsonb) AS p(id text, text text)
         WHERE i.order_id = $1 AND i.place_id = p.id AND coalesce(i.place_text, '') = '')
       UPDATE telecom.product_order SET judged_at = coalesce(judged_at, $2),
         customer_name = coalesce($3::text, customer_name),
         search_text = CASE WHEN position($4::text IN search_text) > 0 THEN search_text
                            ELSE search_text || ' ' || $4::text END
       WHERE id = $1`,
      [orderId, this.clock.now(), customerName, words, JSON.stringify(places)],
    );
  }

  /** Notes in the order that somebody has to look at it, and why. */
  async markForReview(tx: Transaction, orderId: string, reviews: readonly JsonObject[]): Promise<void> {
    await tx.query(
      `UPDATE base.product_order SET extra = extra || jsonb_build_object('review', $2::jsonb) WHERE id = $1`,
      [orderId, JSON.stringify(reviews)],
    );
  }

  /** Adds TMF622 notes to the order; `code` is an extension attribute, the rule or reason that a note is about. */
  async addNotes(
    tx: Transaction,
    orderId: string,
    written: readonly { readonly text: string; readonly code: string }[],
  ): Promise<void> {
    const date = this.clock.now().toISOString();
    const notes = written.map((note) => ({ author: tx.scope.actor.name, date, ...note, '@type': 'Note' }));
    await tx.query(
      `UPDATE base.product_order
       SET extra = extra || jsonb_build_object('note', coalesce(extra -> 'note', '[]'::jsonb) || $2::jsonb)
       WHERE id = $1`,
      [orderId, JSON.stringify(notes)],
    );
  }

  async startItems(tx: Transaction, items: readonly StartedItem[]): Promise<void> {
    await tx.query(
      `WITH started AS (
         SELECT * FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, "productId" text, "milestonePlan" text)
       ), item AS (
         UPDATE base.product_order_item i SET product_id = coalesce(s."productId", i.product_id)
         FROM started s WHERE i.id = s.id
       )
       UPDATE telecom.product_order_item i SET milestone_plan = s."milestonePlan" FROM started s WHERE i.id = s.id`,
      [JSON.stringify(items)],
    );
  }

  /** Dates of an item; the order's are the latest of its items'. `asOf`: when the source last said something. */
  async writeDates(tx: Transaction, orderId: string, dates: ItemDates, asOf: Date | null): Promise<void> {
    await tx.query(
      `UPDATE telecom.product_order_item SET promised_date = $2, predicted_date = $3, no_return_at = $4 WHERE id = $1`,
      [dates.id, dates.promisedDate, dates.predictedDate, dates.noReturnAt],
    );
    await tx.query(
      `WITH item AS (
         SELECT max(promised_date) AS promised, max(predicted_date) AS predicted
         FROM telecom.product_order_item WHERE order_id = $1
       ), head AS (
         UPDATE base.product_order SET expected_completion_date = coalesce(item.predicted, expected_completion_date)
         FROM item WHERE id = $1
       )
       UPDATE telecom.product_order SET promised_date = item.promised, predicted_date = item.predicted,
         source_as_of = greatest(source_as_of, $2::timestamptz)
       FROM item WHERE id = $1`,
      [orderId, asOf],
    );
  }
}
