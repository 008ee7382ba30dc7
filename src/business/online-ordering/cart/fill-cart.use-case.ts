import { Inject, Injectable } from '@nestjs/common';
import { shoppingCartDefinition } from '../../../domains/cart/index.js';
import {
  Database,
  derivedId,
  isObject,
  type JsonObject,
  type Scope,
  type StoredResource,
} from '../../../domains/helpers/index.js';
import { type ManageResource, useCasesOf } from '../../resource-management/index.js';
import { type CheckedPlace, type ChosenItem, itemsOf, withItem } from './cart-document.js';
import { CheckPlace } from './check-place.js';
import { ShoppingCarts } from './shopping-carts.js';

/** A line that something else proposed; `key` names it there. */
export type ProposedItem = ChosenItem & { readonly key: string; readonly placeId?: string | undefined };

export interface Filling {
  /** What proposed the lines, such as an assessment: its earlier lines make way for these. */
  readonly source: { readonly type: string; readonly id: string };
  readonly into: 'current' | 'new';
  /** The same key fills the same new cart. */
  readonly key: string;
  readonly items: readonly ProposedItem[];
  readonly correlationId: string;
}

/** Puts a whole proposal into a cart at once. Repeating it changes nothing. */
@Injectable()
export class FillCart {
  constructor(
    private readonly shown: ShoppingCarts,
    private readonly places: CheckPlace,
    @Inject(useCasesOf(shoppingCartDefinition)) private readonly carts: ManageResource,
    private readonly database: Database,
  ) {}

  /** @returns the cart, priced. @throws Refusal `placeUnknown`, `cartOrdered`, `cartTooLong` */
  async fill(scope: Scope, filling: Filling): Promise<StoredResource> {
    const places = await this.check(scope, filling.items);
    const current = filling.into === 'current' ? await this.shown.current(scope) : undefined;
    const id = current?.id ?? (await this.open(scope, filling));
    return this.shown.patch(scope, id, (cart) => filled(cart, filling, places), {});
  }

  private async check(scope: Scope, items: readonly ProposedItem[]): Promise<Map<string, CheckedPlace>> {
    const checked = new Map<string, CheckedPlace>();
    for (const { key, placeId, offeringId } of items)
      if (placeId) checked.set(key, await this.places.check(scope, placeId, offeringId));
    return checked;
  }

  /** The new cart of this filling, made once. */
  private open(scope: Scope, { source, key, correlationId }: Filling): Promise<string> {
    const id = derivedId(`cart:${source.type}:${source.id}:${scope.customerId}:${key}`);
    return this.database.transaction(scope, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
      const there = await tx.query('SELECT id FROM base.shopping_cart WHERE id = $1', [id]);
      if (there.length === 0) await this.carts.createIn(tx, { correlationId, cartItem: [] }, { id });
      return id;
    });
  }
}

/** A line that is there already keeps its id and what was filled in for it. */
function filled(
  cart: JsonObject,
  { source, items, correlationId }: Filling,
  places: ReadonlyMap<string, CheckedPlace>,
): JsonObject {
  const isOurs = (item: JsonObject): boolean => isObject(item.proposal) && item.proposal.id === source.id;
  const earlier = new Map(
    itemsOf(cart)
      .filter(isOurs)
      .map((item) => [String((item.proposal as JsonObject).key), item]),
  );
  const others = itemsOf(cart).filter((item) => !isOurs(item));
  const lines = items.map((item) => {
    const { key, placeId: _place, ...chosen } = item;
    const [fresh = {}] = itemsOf(withItem({}, chosen, places.get(key) ?? null));
    const before = earlier.get(key);
    return {
      ...before,
      ...fresh,
      ...(before && { id: before.id ?? fresh.id ?? '' }),
      proposal: { ...source, key, '@referredType': source.type },
    };
  });
  return { ...cart, correlationId: cart.correlationId ?? correlationId, cartItem: [...others, ...lines] };
}
