import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  isId,
  isObject,
  type JsonObject,
  type RefusalReason,
  repositoryOf,
  type ResourceRepository,
  type Scope,
} from '../../../domains/helpers/index.js';
import { productDefinition } from '../../../domains/inventory/index.js';
import { judgeBundles } from '../../bundle-management/index.js';
import type { PricedItem } from '../../pricing/index.js';
import { type JudgedItem, ORDER_RULES } from './order-rules.js';

/** Judges an order by every rule. Costs no SQL for items that add something: the catalogue is in memory. */
@Injectable()
export class JudgeOrder {
  constructor(
    private readonly clock: Clock,
    @Inject(repositoryOf(productDefinition)) private readonly products: ResourceRepository,
  ) {}

  /**
   * @param scope whose products may be named.
   * @returns every reason against the order, none when it is good.
   */
  async judge(
    scope: Scope,
    items: readonly JsonObject[],
    priced: readonly PricedItem[],
  ): Promise<RefusalReason[]> {
    const now = this.clock.now();
    const judged = await Promise.all(
      items.map(async (item, index): Promise<JudgedItem> => {
        const action = String(item.action);
        const productId =
          isObject(item.product) && typeof item.product.id === 'string' ? item.product.id : null;
        const product = action === 'add' ? undefined : await this.find(scope, productId);
        return { action, priced: priced[index] as PricedItem, product, productId, now };
      }),
    );
    const itemReasons = judged.flatMap((item, index) =>
      ORDER_RULES.flatMap((rule) => {
        const verdict = rule(item);
        if (!verdict) return [];
        const { at, ...reason } = verdict;
        return [{ ...reason, path: `productOrderItem[${index}].${at}` }];
      }),
    );
    return [...itemReasons, ...bundleReasons(priced)];
  }

  private async find(scope: Scope, id: string | null): Promise<JudgedItem['product']> {
    if (!isId(id)) return undefined;
    // What stands beneath may be read from here, and is ordered for by the company that owns it.
    const { below: _beneath, ...own } = scope;
    const found = await this.products.find(own, id);
    return found && { id, status: String(found.document.status) };
  }
}

function bundleReasons(priced: readonly PricedItem[]): RefusalReason[] {
  return judgeBundles(priced).map(({ code, message, fix, itemId, attribute }) => {
    const index = priced.findIndex(({ selection }) => selection.itemId === itemId);
    const at = attribute === 'quantity' ? attribute : 'productOrderItemRelationship';
    return { code, message, fix, path: `productOrderItem[${index}].${at}` };
  });
}
