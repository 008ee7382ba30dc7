import { Refusal } from '../../helpers/index.js';

/** More open orders than this nobody looks after; it also bounds a hand-over to one transaction. */
export const MAX_CAPACITY = 500;

/** How many orders an agent may have open at once: 0 (takes none) to 500. @throws Refusal `capacityOutOfRange` */
export function refuseCapacityOutOfRange(capacity: number): void {
  if (Number.isInteger(capacity) && capacity >= 0 && capacity <= MAX_CAPACITY) return;
  throw new Refusal(
    'invalid',
    'capacityOutOfRange',
    `The capacity ${capacity} is not possible: give a whole number from 0 to ${MAX_CAPACITY}.`,
  );
}
