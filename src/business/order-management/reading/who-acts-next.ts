import { type OpenJeopardy, showJeopardy } from '../../../domains/fulfillment-status/index.js';
import type { OrderState } from '../../../domains/order/index.js';

export interface NextActor {
  readonly party: 'us' | 'you' | 'thirdParty';
  readonly text: string;
}

const TEXT: Readonly<Record<OrderState, string>> = {
  acknowledged: 'We are checking your order.',
  rejected: 'We could not accept the order; the notes say why.',
  pending: 'We are waiting for you.',
  held: 'We are clearing an obstacle.',
  inProgress: 'Our network team is at work.',
  cancelled: 'The order is cancelled. Nothing is left to do.',
  completed: 'Everything is done.',
  failed: 'The order could not be delivered. Your agent will call you.',
  partial: 'A part could not be delivered. Your agent will call you.',
  assessingCancellation: 'We are checking whether the order can still be cancelled.',
  pendingCancellation: 'We are cancelling the order in the network.',
};

const PARTY = { provider: 'us', customer: 'you', thirdParty: 'thirdParty' } as const;

/** Who must act before the order moves on. An obstacle that the customer can clear comes first. */
export function whoActsNext(state: OrderState, jeopardies: readonly OpenJeopardy[]): NextActor {
  const open = jeopardies.map(({ code }) => showJeopardy(code));
  const first = open.find(({ owner }) => owner === 'customer') ?? open[0];
  if (!first || (state !== 'pending' && state !== 'held')) return { party: 'us', text: TEXT[state] };
  return { party: PARTY[first.owner], text: `${first.text} ${first.nextStep}` };
}
