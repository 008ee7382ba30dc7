import { Injectable } from '@nestjs/common';
import type { JsonObject, Scope } from '../../../domains/helpers/index.js';
import { codesOf, type PricedItems, PriceSelection } from '../../pricing/index.js';
import { TrustedTechnology } from './trusted-technology.js';

/** Where the order comes from: the portal has checked every place itself, a program only says so. */
export type OrderOrigin = 'portal' | 'program';

/** Prices an order for its customer, with the codes that it carries. */
@Injectable()
export class PriceOrder {
  constructor(
    private readonly prices: PriceSelection,
    private readonly technology: TrustedTechnology,
  ) {}

  /** Programs' orders are priced by the technology that a qualification has found, never by one that they claim. */
  async price(
    scope: Scope,
    body: JsonObject,
    items: readonly JsonObject[],
    { origin, customerId }: { readonly origin: OrderOrigin; readonly customerId: string | null },
  ): Promise<PricedItems> {
    const known = origin === 'program' ? await this.technology.of(scope, items) : items;
    const promotionCodes = codesOf(body);
    return this.prices.priceFor(scope, known, { customerId, promotionCodes, taxes: origin === 'portal' });
  }
}
