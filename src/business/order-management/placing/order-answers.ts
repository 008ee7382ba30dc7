import { Injectable } from '@nestjs/common';
import { ALL, type JsonObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { OrderRepository, type PlacementKey } from '../../../domains/order/index.js';
import { requestHash } from './request-hash.js';

/** A client's key and what it asked for under it. */
export interface IdempotentRequest {
  readonly key: string;
  readonly request: JsonObject;
}

/** What was answered under idempotency keys. */
@Injectable()
export class OrderAnswers {
  constructor(private readonly orders: OrderRepository) {}

  /**
   * The answer that a key got before, member by member in the same order; undefined when the key is new.
   * @throws Refusal `idempotencyKeyReused` when it was used for another request.
   */
  async find(
    scope: Scope,
    tenantId: string,
    { key, request }: IdempotentRequest,
  ): Promise<JsonObject | undefined> {
    const stored = await this.orders.answerTo(scope, tenantId, keyOwner(scope), key);
    if (!stored) return undefined;
    if (stored.requestHash === requestHash(request)) return JSON.parse(stored.answer) as JsonObject;
    throw new Refusal(
      'unprocessable',
      'idempotencyKeyReused',
      'This Idempotency-Key was used for another request; use a new key for a new order.',
    );
  }
}

/** The key as it is stored beside the order. */
export const placementKey = (
  scope: Scope,
  { key, request }: IdempotentRequest,
  answer: JsonObject,
): PlacementKey => ({
  ownerId: keyOwner(scope),
  key,
  requestHash: requestHash(request),
  answer: JSON.stringify(answer),
});

/** Whose idempotency keys these are: the customer's, or those of the program or person acting for all. */
const keyOwner = (scope: Scope): string => (scope.customerId === ALL ? scope.actor.id : scope.customerId);
