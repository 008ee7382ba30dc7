import type { CartPreparer } from '../../../domains/cart/index.js';
import type { OrderNote } from '../../order-management/index.js';

/** What an order's log says of the agents who prepared its cart while they acted for the customer. */
export const preparedBy = (preparers: readonly CartPreparer[], customerName: string): OrderNote[] =>
  preparers.map(({ userAccountId, name, reason }) => ({
    actor: { id: userAccountId, name, kind: 'staff', roles: ['actingAgent'] },
    text: `${name} prepared the cart on behalf of ${customerName}: ${reason}`,
  }));
