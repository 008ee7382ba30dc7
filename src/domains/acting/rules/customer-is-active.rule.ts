import { Refusal } from '../../helpers/index.js';
import type { ActingFacts } from './acting-facts.js';

/** States of a customer (TMF629) in which nothing is done for it any more. */
export const CLOSED_CUSTOMER: readonly string[] = ['deactivated', 'inactive', 'suspended', 'closed'];

/** Nothing is bought for a customer that has been deactivated. @throws Refusal `customerDeactivated` */
export function refuseClosedCustomer({ customerName, status }: ActingFacts): void {
  if (!CLOSED_CUSTOMER.includes(status ?? '')) return;
  throw new Refusal(
    'conflict',
    'customerDeactivated',
    `${customerName} is ${status}: have the customer activated again before you act for it.`,
  );
}
