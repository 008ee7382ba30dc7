import { Refusal } from '../../helpers/index.js';
import type { ActingFacts } from './acting-facts.js';

/** What is one's own is done as a customer, by one's own sign-in. @throws Refusal `customerIsOwn` */
export function refuseOwnCustomer({ customerName, isOwn }: ActingFacts): void {
  if (!isOwn) return;
  throw new Refusal(
    'forbidden',
    'customerIsOwn',
    `You belong to ${customerName} yourself: ask a colleague to help there, or use the customer portal for what is yours.`,
  );
}
