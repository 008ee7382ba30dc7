import { createHash } from 'node:crypto';
import { Refusal } from '../../../domains/helpers/index.js';
import type { InquiryQuestion, InquiryStage } from '../../../domains/inquiry/index.js';
import type { CatalogueVersion } from '../../catalog/index.js';

/** An inquiry as it is sent. */
export interface AskedInquiry {
  /** Id or code of the offering. */
  readonly offering: string;
  readonly stage?: InquiryStage | undefined;
  readonly quantity?: number | undefined;
  readonly configuration?:
    | {
        readonly termMonths?: number | undefined;
        readonly characteristics?: InquiryQuestion['characteristics'] | undefined;
      }
    | undefined;
  readonly sites?: readonly { readonly placeId: string }[] | undefined;
  readonly cartId?: string | undefined;
  readonly orderId?: string | undefined;
  readonly correlationId?: string | undefined;
}

/**
 * What is asked, with the offering by its id and the stage that cart and order tell when none is named.
 * @throws Refusal `offeringUnknown`, `orderMissing`
 */
export function readQuestion(asked: AskedInquiry, { offerings, byCode }: CatalogueVersion): InquiryQuestion {
  const offering = offerings.get(asked.offering) ?? byCode.get(asked.offering.toUpperCase());
  if (!offering) throw unknownOffering(asked.offering);
  const { cartId, orderId, configuration, quantity = 1, sites = [] } = asked;
  const stage = asked.stage ?? (orderId ? 'postSale' : cartId ? 'ordering' : 'preSale');
  if (stage === 'postSale' && orderId === undefined) throw orderMissing();
  return {
    offeringId: offering.id,
    stage,
    quantity,
    ...(configuration?.termMonths !== undefined && { termMonths: configuration.termMonths }),
    characteristics: [...(configuration?.characteristics ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1)),
    sites: sites.map(({ placeId }) => placeId),
    ...(cartId !== undefined && { cartId }),
    ...(orderId !== undefined && { orderId }),
  };
}

/** The same question has the same hash: attributes stand in one order, characteristics by name. */
export const hashOf = (question: InquiryQuestion): string =>
  createHash('sha256').update(JSON.stringify(question)).digest('hex');

const unknownOffering = (named: string): Refusal => {
  const message = `There is no offering ${named.slice(0, 80)} in the catalogue: choose one that the list of offerings shows.`;
  return new Refusal('unprocessable', 'offeringUnknown', message, [
    { code: 'offeringUnknown', message: `Unknown offering ${named.slice(0, 80)}.`, path: 'offering' },
  ]);
};

const orderMissing = (): Refusal =>
  new Refusal('unprocessable', 'orderMissing', 'After the sale it is about an order: name it in orderId.', [
    { code: 'orderMissing', message: 'No order was named.', path: 'orderId' },
  ]);
