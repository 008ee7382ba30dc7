import type { JsonObject } from '../../src/domains/helpers/index.js';

/** An event as a subscriber got it: the envelope, and of the order in it the id and the number that tells its place. */
export interface Received {
  readonly eventId: string;
  readonly aggregateId: string;
  readonly n: number;
  readonly body: JsonObject;
}
