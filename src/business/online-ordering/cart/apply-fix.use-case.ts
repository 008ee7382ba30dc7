import { Injectable } from '@nestjs/common';
import { type JsonObject, Refusal, type Scope, type StoredResource } from '../../../domains/helpers/index.js';
import type { SelectionChange, Verdict } from '../../../domains/rule/index.js';
import { withAnswers } from '../order-entry/order-entry-form.js';
import { type CheckedPlace, withChangedItem, withItem, withoutItem } from './cart-document.js';
import { ChangeCartItems } from './change-cart-items.use-case.js';
import { CheckPlace } from './check-place.js';
import { ShoppingCarts } from './shopping-carts.js';

/** Which of a cart's warnings. */
export interface WarningReference {
  readonly ruleId: string;
  readonly itemId?: string | undefined;
}

type Addition = Extract<SelectionChange, { op: 'add' }>;

/**
 * Does what a verdict about a cart proposes. The verdict is looked for in the cart as it is now: a client cannot have
 * another change done under its name.
 */
@Injectable()
export class ApplyFix {
  constructor(
    private readonly carts: ShoppingCarts,
    private readonly items: ChangeCartItems,
    private readonly places: CheckPlace,
  ) {}

  /** @returns the cart as it is then. @throws Refusal `fixGone`, `fixByHand`, and those of changing a cart */
  async execute(scope: Scope, cartId: string, reference: WarningReference): Promise<StoredResource> {
    const cart = await this.carts.stored(scope, cartId);
    const { change, words } = fixOf(await this.carts.verdicts(scope, cart), reference);
    const [first, ...others] = change;
    if (!first) throw fixByHand(words);
    if (others.length === 0 && !('entry' in first)) return this.one(scope, cart, first);
    const places = await this.placesOf(scope, change);
    return this.carts.patch(
      scope,
      cartId,
      (document) =>
        change.reduce((changed, each) => withChange(changed, each, places.get(each) ?? null), document),
      { expectedVersion: cart.version },
    );
  }

  /** A change that the portal's own buttons make, with all that comes with it for bundles. */
  private one(
    scope: Scope,
    { id: cartId, version }: StoredResource,
    change: SelectionChange,
  ): Promise<StoredResource> {
    // Pressed twice at once, it adds once.
    if (change.op === 'add') return this.items.add(scope, cartId, change, { expectedVersion: version });
    if (change.op === 'remove') return this.items.remove(scope, cartId, change.itemId);
    const { itemId, quantity, termMonths, characteristics } = change;
    return this.items.change(scope, cartId, itemId, { quantity, termMonths, characteristics });
  }

  private async placesOf(
    scope: Scope,
    changes: readonly SelectionChange[],
  ): Promise<ReadonlyMap<SelectionChange, CheckedPlace>> {
    const placed = changes.filter((change): change is Addition & { readonly placeId: string } =>
      Boolean(change.op === 'add' && change.placeId),
    );
    return new Map(
      await Promise.all(
        placed.map(
          async (change) =>
            [change, await this.places.check(scope, change.placeId, change.offeringId)] as const,
        ),
      ),
    );
  }
}

function withChange(cart: JsonObject, change: SelectionChange, place: CheckedPlace | null): JsonObject {
  if (change.op === 'add') return withItem(cart, change, place);
  if (change.op === 'remove') return withoutItem(cart, change.itemId);
  const { itemId, entry = [], ...values } = change;
  const answers = entry.map(({ name, value }) => ({ itemId, name, value }));
  return withAnswers(withChangedItem(cart, itemId, values, null), answers);
}

function fixOf(verdicts: readonly Verdict[], { ruleId, itemId }: WarningReference): Verdict['fix'] {
  const found = verdicts.find(
    (verdict) => verdict.ruleId === ruleId && (itemId === undefined || verdict.itemIds.includes(itemId)),
  );
  if (found) return found.fix;
  throw new Refusal(
    'conflict',
    'fixGone',
    'The cart has no such warning any more: look at it again, somebody may have mended it.',
  );
}

const fixByHand = (words: string): Refusal =>
  new Refusal('unprocessable', 'fixByHand', `Only a person can mend this: ${words}`);
