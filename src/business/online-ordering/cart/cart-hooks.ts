import { Injectable } from '@nestjs/common';
import { CartActivityRepository } from '../../../domains/cart/index.js';
import { type JsonObject, Refusal } from '../../../domains/helpers/index.js';
import { CatalogueSnapshot } from '../../catalog/index.js';
import type { HookContext, ResourceHooks } from '../../resource-management/index.js';
import { SealAnswers } from '../order-entry/seal-answers.js';
import { judgeCodes } from '../prices/judge-codes.js';
import { normaliseCart } from './cart-document.js';
import { cartChangeWords } from './cart-change-words.js';

const VALID_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * What every write of a cart keeps: lines in stored form, a validity that starts anew, nothing after the order; and,
 * where a member of staff acts for the customer, what was done, in the same commit.
 */
@Injectable()
export class CartHooks implements ResourceHooks {
  constructor(
    private readonly activity: CartActivityRepository,
    private readonly catalogue: CatalogueSnapshot,
    private readonly secrets: SealAnswers,
  ) {}

  async beforeCreate(context: HookContext, document: JsonObject): Promise<JsonObject> {
    judgeCodes(document);
    const cart = await this.secrets.seal(
      normaliseCart({
        ...document,
        status: 'active',
        validFor: document.validFor ?? validFor(context.now),
      }),
    );
    await this.note(context, null, cart);
    return cart;
  }

  async beforePatch(context: HookContext, before: JsonObject, after: JsonObject): Promise<JsonObject> {
    refuseOrdered(before);
    if (JSON.stringify(before.promotionCode) !== JSON.stringify(after.promotionCode)) judgeCodes(after);
    const untouched = JSON.stringify(before.validFor) === JSON.stringify(after.validFor);
    const changed = normaliseCart(untouched ? { ...after, validFor: validFor(context.now) } : after);
    const cart = await this.secrets.seal(changed);
    await this.note(context, before, cart);
    return cart;
  }

  async beforeDelete(context: HookContext, document: JsonObject): Promise<void> {
    refuseOrdered(document);
    await this.note(context, document, null);
  }

  private async note(
    context: HookContext,
    before: JsonObject | null,
    after: JsonObject | null,
  ): Promise<void> {
    const { scope, tx, id, now } = context;
    if (!scope.actor.acting) return;
    const { offerings } = await this.catalogue.current();
    const text = cartChangeWords(before, after, (offeringId) => offerings.get(offeringId)?.name);
    if (text !== null) await this.activity.note(tx, id, 'change', text, now);
  }
}

const validFor = (now: Date): JsonObject => ({
  startDateTime: now.toISOString(),
  endDateTime: new Date(now.getTime() + VALID_DAYS * DAY_MS).toISOString(),
});

/** The status of a cart whose order waits for others' yes. */
export const WAITING = 'waitingForApproval';

/** @throws Refusal `cartOrdered`, `cartWaits`: the cart is out of its customer's hands. */
export function refuseOrdered(cart: JsonObject): void {
  if (cart.status === WAITING)
    throw new Refusal(
      'conflict',
      'cartWaits',
      'This cart waits for approval and cannot change: withdraw the request under Approvals first, or start a new cart.',
    );
  if (cart.status !== 'ordered') return;
  throw new Refusal(
    'conflict',
    'cartOrdered',
    'This cart has become an order and cannot change: start a new cart.',
  );
}
