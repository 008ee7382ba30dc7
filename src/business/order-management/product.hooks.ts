import { Refusal } from '../../domains/helpers/index.js';
import { type ProductStatus, productStateMachine } from '../../domains/inventory/index.js';
import type { ResourceHooks } from '../resource-management/index.js';

/** TMF637: a product's status moves only along its machine, and a product in use is not deleted. */
export const productHooks: ResourceHooks = {
  beforePatch: ({ scope }, before, after) => {
    if (before.status === after.status) return after;
    const moves = productStateMachine.next(before.status as ProductStatus, scope.actor.kind);
    if (moves.some(({ to }) => to === after.status)) return after;
    const next = moves.map(({ to }) => to).join(', ') || 'nothing else';
    throw new Refusal(
      'conflict',
      'statusNotAllowed',
      `A product that is ${String(before.status)} can become ${next}. To end it, order its deletion.`,
    );
  },
  beforeDelete: (_context, { status, productOrderItem }) => {
    if (status === 'pendingActive' && Array.isArray(productOrderItem)) {
      const message =
        'An order is making this product: cancel that order (TMF622 cancelProductOrder) instead.';
      throw new Refusal('conflict', 'productBeingMade', message);
    }
    if (!['active', 'suspended', 'pendingTerminate'].includes(String(status))) return;
    throw new Refusal(
      'conflict',
      'productInUse',
      `The product is ${String(status)}; order its deletion (TMF622, action delete) instead.`,
    );
  },
};
