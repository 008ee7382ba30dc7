import type { JsonObject } from '../helpers/index.js';

/** How far the procurement is: it decides what may be seen. */
export const INQUIRY_STAGES = ['preSale', 'ordering', 'postSale'] as const;
export type InquiryStage = (typeof INQUIRY_STAGES)[number];

/** What somebody asks about. */
export interface InquiryQuestion {
  /** Id of the offering. */
  readonly offeringId: string;
  readonly stage: InquiryStage;
  readonly quantity: number;
  /** Months; left out: the offering's shortest. */
  readonly termMonths?: number;
  readonly characteristics: readonly { readonly name: string; readonly value: string }[];
  /** Ids of places; none: not said yet. */
  readonly sites: readonly string[];
  readonly cartId?: string;
  readonly orderId?: string;
}

/** An inquiry as it is kept. */
export interface StoredInquiry {
  readonly id: string;
  readonly tenantId: string;
  readonly customerId: string;
  readonly correlationId: string;
  readonly questionHash: string;
  readonly question: InquiryQuestion;
  readonly answer: JsonObject;
  readonly previousId: string | null;
  readonly cartId: string | null;
  readonly createdAt: Date;
}

/** A new inquiry, with the key under which it is asked once. */
export interface NewInquiry extends Omit<StoredInquiry, 'createdAt'> {
  readonly idempotencyKey: string | null;
}
