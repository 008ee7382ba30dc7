import { Refusal } from '../../../../domains/helpers/index.js';
import { OPEN, PEOPLE_ONLY, reachOf } from './scope-of-operation.js';

/** A program whose roles would do, and whose scopes do not reach so far. RFC 6750 section 3.1. */
export class InsufficientScope extends Refusal {
  /** The WWW-Authenticate header. */
  readonly challenge: string;

  constructor(operation: string) {
    const reach = reachOf(operation);
    const named = reach !== undefined && reach !== PEOPLE_ONLY && reach !== OPEN;
    super(
      'forbidden',
      named ? 'insufficientScope' : 'peopleOnly',
      named
        ? `This token does not have the scope ${reach}: ask for a token with it, or have it added to the client.`
        : 'Programs cannot do this, whatever their scopes: sign in to the portal and do it there.',
    );
    const error = 'Bearer realm="trunkline", error="insufficient_scope"';
    this.challenge = named ? `${error}, scope="${reach}"` : error;
  }
}
