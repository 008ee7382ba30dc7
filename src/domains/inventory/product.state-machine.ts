import { StateMachine } from '../helpers/index.js';

export type ProductStatus =
  | 'created'
  | 'pendingActive'
  | 'cancelled'
  | 'active'
  | 'pendingTerminate'
  | 'terminated'
  | 'suspended'
  | 'aborted';

export type ProductAction =
  | 'order'
  | 'activate'
  | 'cancel'
  | 'abort'
  | 'suspend'
  | 'restore'
  | 'orderTermination'
  | 'keep'
  | 'terminate';

const STAFF = ['staff', 'client', 'system'] as const;
const OSS = ['system'] as const;

/** The life of a product in a customer's hands (TMF637). */
export const productStateMachine = new StateMachine<ProductStatus, ProductAction>({
  name: 'product',
  version: 1,
  initial: 'created',
  final: ['cancelled', 'terminated', 'aborted'],
  transitions: [
    {
      from: 'created',
      action: 'order',
      to: 'pendingActive',
      by: STAFF,
      guard: 'an order for it has started',
    },
    { from: 'created', action: 'cancel', to: 'cancelled', by: STAFF },
    {
      from: 'pendingActive',
      action: 'activate',
      to: 'active',
      by: STAFF,
      guard: 'its order item is completed',
    },
    {
      from: 'pendingActive',
      action: 'cancel',
      to: 'cancelled',
      by: OSS,
      guard: 'its order item is cancelled',
    },
    { from: 'pendingActive', action: 'abort', to: 'aborted', by: OSS, guard: 'its order item has failed' },
    { from: 'active', action: 'suspend', to: 'suspended', by: STAFF },
    { from: 'suspended', action: 'restore', to: 'active', by: STAFF },
    {
      from: 'active',
      action: 'orderTermination',
      to: 'pendingTerminate',
      by: OSS,
      guard: 'an order ends it',
    },
    {
      from: 'suspended',
      action: 'orderTermination',
      to: 'pendingTerminate',
      by: OSS,
      guard: 'an order ends it',
    },
    {
      from: 'pendingTerminate',
      action: 'keep',
      to: 'active',
      by: OSS,
      guard: 'the order was cancelled or failed',
    },
    {
      from: 'pendingTerminate',
      action: 'terminate',
      to: 'terminated',
      by: OSS,
      guard: 'the order is completed',
    },
  ],
});
