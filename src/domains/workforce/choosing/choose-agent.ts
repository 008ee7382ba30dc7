/** Somebody who could take an order, at the moment of choosing. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly teamId: string | null;
  readonly team: string | null;
  /** Offering family to level 1-3. Of a cover also what the covered one can. */
  readonly families: ReadonlyMap<string, number>;
  readonly capacity: number;
  readonly openOrders: number;
  /** When work begins; null while at work. */
  readonly startsAt: Date | null;
  /** Name of the agent on leave whom this one covers. */
  readonly coversFor: string | null;
}

/**
 * Who takes an order: of those with a free place, who can do most of its families; at work before about to come; then
 * the most free places of those at work, the earliest start of the others; then the better skilled. Names break ties, so
 * that the same facts give the same agent.
 * @param families of the order, e.g. `voice`; none asked: anybody can.
 * @returns undefined when nobody with a free place knows any of the families.
 */
export function chooseAgent<C extends Candidate>(
  candidates: readonly C[],
  families: readonly string[],
): C | undefined {
  const able = candidates.filter(
    (one) => one.openOrders < one.capacity && (families.length === 0 || known(one, families) > 0),
  );
  return [...able].sort(
    (one, other) =>
      known(other, families) - known(one, families) ||
      start(one) - start(other) ||
      other.capacity - other.openOrders - (one.capacity - one.openOrders) ||
      levels(other, families) - levels(one, families) ||
      Number(one.coversFor !== null) - Number(other.coversFor !== null) ||
      compare(one.name, other.name) ||
      compare(one.id, other.id),
  )[0];
}

const known = ({ families: can }: Candidate, families: readonly string[]): number =>
  families.filter((family) => can.has(family)).length;

const start = ({ startsAt }: Candidate): number => startsAt?.getTime() ?? 0;

const levels = ({ families: can }: Candidate, families: readonly string[]): number =>
  families.reduce((sum, family) => sum + (can.get(family) ?? 0), 0);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
