import { Injectable } from '@nestjs/common';
import {
  ApprovalRequestRepository,
  type NeededApproval,
  type StoredRequest,
} from '../../../domains/approval/index.js';
import { Clock, Database, type Scope } from '../../../domains/helpers/index.js';
import { amountsOf } from '../../approval-management/index.js';
import { CartLock } from '../cart/cart-lock.js';
import type { CheckoutRequest } from '../checkout/checkout-request.js';
import type { PreparedCheckout } from '../checkout/prepare-checkout.js';
import { ApprovalNotices } from './approval-notices.js';
import { contentOf } from './approval-content.js';

const VALID_DAYS = 14;
const DAY_MS = 86_400_000;

/** Locks a cart and asks the first approvers, in one commit. */
@Injectable()
export class AskForApproval {
  constructor(
    private readonly database: Database,
    private readonly requests: ApprovalRequestRepository,
    private readonly carts: CartLock,
    private readonly told: ApprovalNotices,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `cartOrdered`, `cartWaits`, `cartChanged` */
  async ask(
    scope: Scope,
    prepared: PreparedCheckout,
    needed: NeededApproval,
    { key, request }: { readonly key: string; readonly request: CheckoutRequest },
  ): Promise<StoredRequest> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + VALID_DAYS * DAY_MS);
    const id = await this.database.transaction(scope, async (tx) => {
      await this.carts.lock(tx, prepared.cart);
      const asked = {
        cartId: prepared.cart.id,
        requester: scope.actor,
        amounts: amountsOf(prepared.priced.totals),
        content: contentOf(prepared, request, needed.reasons),
        idempotencyKey: key,
        expiresAt,
        steps: needed.steps,
      };
      const added = await this.requests.add(tx, asked, now);
      await this.told.opened(
        tx,
        { ...asked, id: added, customerId: scope.customerId, requesterName: scope.actor.name },
        needed,
      );
      return added;
    });
    const stored = await this.requests.find(scope, id);
    if (!stored) throw new Error('An approval request was stored and is not there.');
    return stored;
  }

  /** What the same person asked under the same key. */
  askedBefore(scope: Scope, key: string): Promise<StoredRequest | undefined> {
    return scope.actor.kind === 'customer'
      ? this.requests.findByKey(scope, scope.actor.id, key)
      : Promise.resolve(undefined);
  }
}
