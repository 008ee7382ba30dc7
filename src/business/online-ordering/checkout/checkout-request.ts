import type { JsonObject } from '../../../domains/helpers/index.js';
import type { Contact } from './order-of-cart.js';

/** What somebody confirms beside the cart. */
export interface CheckoutRequest {
  readonly contact: Contact;
  /** Calendar day. */
  readonly requestedDate?: string | undefined;
}

/** What an idempotency key of a checkout stands for. */
export const requestOf = (cartId: string, { contact, requestedDate }: CheckoutRequest): JsonObject => ({
  cartId,
  contact: { ...contact },
  ...(requestedDate !== undefined && { requestedDate }),
});
