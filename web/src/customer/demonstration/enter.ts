import { demonstrationPath } from '../../api/demonstration-frame';
import type { Demonstration } from '../../api/demonstrations';

/** Into the pages of a demonstration, at the step that is to do. */
export function enterDemonstration(run: Demonstration): void {
  const step = run.steps.find(({ id }) => id === run.current) ?? run.steps.at(-1);
  window.location.assign(demonstrationPath(run.id) + (step?.page ?? '/'));
}
