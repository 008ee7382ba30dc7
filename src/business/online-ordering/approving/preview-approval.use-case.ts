import { Injectable } from '@nestjs/common';
import type { NeededApproval } from '../../../domains/approval/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { amountsOf, NeededApprovals } from '../../approval-management/index.js';
import { codesOf, PriceSelection } from '../../pricing/index.js';
import { itemsOf } from '../cart/cart-document.js';
import { ShoppingCarts } from '../cart/shopping-carts.js';

/** Whose yes a cart would need, before anybody confirms it. */
@Injectable()
export class PreviewApproval {
  constructor(
    private readonly carts: ShoppingCarts,
    private readonly prices: PriceSelection,
    private readonly needed: NeededApprovals,
  ) {}

  /** Undefined when it needs none. @throws Refusal `resourceNotFound`, `noApproverLeft` */
  async of(scope: Scope, cartId: string): Promise<NeededApproval | undefined> {
    const { document, owner } = await this.carts.stored(scope, cartId);
    const { totals } = await this.prices.priceFor(scope, itemsOf(document), {
      customerId: owner.customerId,
      promotionCodes: codesOf(document),
    });
    return this.needed.of(scope, amountsOf(totals));
  }
}
