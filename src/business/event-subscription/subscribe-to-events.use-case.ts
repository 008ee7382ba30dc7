import { Injectable } from '@nestjs/common';
import { Clock, isObject, newId, Refusal, type Scope } from '../../domains/helpers/index.js';
import {
  type HubSubscription,
  HubSubscriptionRepository,
  mayHear,
  parseEventQuery,
  readScopeOf,
} from '../../domains/event-subscription/index.js';
import { checkCallback } from './check-callback.js';

/** Registers and removes listeners at the hub of an API (TMF630). */
@Injectable()
export class SubscribeToEvents {
  constructor(
    private readonly subscriptions: HubSubscriptionRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `forbidden` `insufficientScope` for who may not read what the events carry; invalid when callback or query cannot be used. */
  register(scope: Scope, api: string, body: unknown): Promise<HubSubscription> {
    if (!mayHear(scope.actor.scopes, api)) throw insufficientScope(api);
    const { callback, query = null } = isObject(body) ? body : {};
    if (query !== null && typeof query !== 'string') throw wrong('query', 'query must be a string.');
    parseEventQuery(query);
    return this.subscriptions.add(scope, {
      id: newId(),
      api,
      callback: checkCallback(callback),
      query,
      createdAt: this.clock.now(),
    });
  }

  list(scope: Scope, api: string): Promise<HubSubscription[]> {
    return this.subscriptions.list(scope, api);
  }

  /** @throws Refusal notFound */
  async get(scope: Scope, api: string, id: string): Promise<HubSubscription> {
    return (await this.subscriptions.find(scope, api, id)) ?? refuseUnknown(id);
  }

  /** @throws Refusal notFound */
  async remove(scope: Scope, api: string, id: string): Promise<void> {
    if (!(await this.subscriptions.remove(scope, api, id))) refuseUnknown(id);
  }
}

const insufficientScope = (api: string): Refusal =>
  new Refusal(
    'forbidden',
    'insufficientScope',
    `Events carry what they are about, so listening here needs the scope ${readScopeOf(api) ?? 'of a person'} too (insufficient_scope): ask for a token with it, or have it added to the client.`,
  );

const wrong = (path: string, message: string): Refusal =>
  new Refusal('invalid', 'subscriptionInvalid', message, [{ code: 'subscriptionInvalid', message, path }]);

function refuseUnknown(id: string): never {
  throw new Refusal('notFound', 'subscriptionNotFound', `There is no subscription ${id.slice(0, 80)} here.`);
}
