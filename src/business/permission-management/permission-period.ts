import { isObject, type JsonObject, Refusal } from '../../domains/helpers/index.js';
import type { Validity } from '../../domains/permission/index.js';

/** When a permission holds: from now and without end unless it says otherwise. @throws Refusal invalid `emptyPeriod` */
export function periodOf({ validFor }: JsonObject, now: Date): Validity {
  const moment = (value: unknown): Date | null => (typeof value === 'string' ? new Date(value) : null);
  const { startDateTime, endDateTime } = isObject(validFor) ? validFor : {};
  const [from, to] = [moment(startDateTime) ?? now, moment(endDateTime)];
  if (to !== null && startDateTime !== undefined && to < from) throw emptyPeriod();
  return { from, to };
}

/** Whether one period lies within another. */
export const isWithin = (inner: Validity, outer: Validity): boolean =>
  inner.from >= outer.from && (outer.to === null || (inner.to !== null && inner.to <= outer.to));

const emptyPeriod = (): Refusal =>
  new Refusal(
    'invalid',
    'emptyPeriod',
    'validFor ends before it starts; give an endDateTime that is not before the startDateTime.',
    [{ code: 'emptyPeriod', message: 'The end is before the start.', path: 'validFor.endDateTime' }],
  );
