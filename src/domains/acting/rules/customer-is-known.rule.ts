import { Refusal } from '../../helpers/index.js';
import type { ActingFacts } from './acting-facts.js';

/** One acts for customers only: the id of a colleague, or of anything else, is no customer's. */
export function refuseUnknownCustomer(facts: ActingFacts | undefined): asserts facts is ActingFacts {
  if (facts) return;
  throw new Refusal(
    'notFound',
    'customerUnknown',
    'There is no customer of this id: look the customer up again. One can act for customers only, not for colleagues.',
  );
}
