import { type Actor, CUSTOMER_ROLES, Refusal } from '../../../domains/helpers/index.js';
import { isAllowed, isEntitled } from './access-matrix.js';
import { InsufficientScope } from './scopes/scope-refusal.js';

/** Why a caller may not do an operation, and what to do instead. */
export function refusalFor(actor: Actor, operation: string | undefined): Refusal {
  const { kind, acting, demonstration } = actor;
  if (actor.scopes && operation !== undefined && isEntitled(actor, operation))
    return new InsufficientScope(operation);
  if (acting) return whileActing(operation);
  if (demonstration) return whileDemonstrating(demonstration.part);
  return kind === 'visitor'
    ? new Refusal('unauthenticated', 'signInRequired', 'Sign in, or send a bearer token, and try again.')
    : new Refusal('forbidden', 'notAllowed', 'Your role may not do this; ask an administrator if it should.');
}

const whileDemonstrating = (part: 'driver' | 'watcher'): Refusal =>
  new Refusal(
    'forbidden',
    'notInDemonstrations',
    part === 'watcher'
      ? 'You watch this demonstration: begin one of your own at /try to do this.'
      : 'This is not part of demonstrations: leave this one, and do it for real.',
  );

/** What customers do themselves is their signature: nobody gives it for them. */
const whileActing = (operation: string | undefined): Refusal =>
  operation !== undefined && isAllowed(operation, CUSTOMER_ROLES)
    ? new Refusal(
        'forbidden',
        'signingOnBehalf',
        'Only the customer can confirm this, not somebody who acts for them: send the cart to them, or ask them to do it ' +
          'in their own portal.',
      )
    : new Refusal(
        'forbidden',
        'notWhileActing',
        'You act for a customer here: end that, go back to the desk, and do it there.',
      );
