/**
 * State machines are tables: one row per allowed move. They are checked when the process starts, drawn to
 * docs/state-machines, and queried for "what may I do next?".
 */
export interface Transition<S extends string, A extends string> {
  readonly from: S;
  readonly action: A;
  readonly to: S;
  /** Kinds of actor that may take it; `system` is the fulfilment side. */
  readonly by: readonly string[];
  /** Name of a guard that the use case evaluates, written as the statement that must hold. */
  readonly guard?: string;
}

export interface StateMachineTable<S extends string, A extends string> {
  readonly name: string;
  /** In-flight aggregates keep the version that they started with. */
  readonly version: number;
  readonly initial: S;
  readonly final: readonly S[];
  readonly transitions: readonly Transition<S, A>[];
}

export class StateMachine<S extends string, A extends string> {
  readonly states: ReadonlySet<S>;

  /** @throws Error when a state cannot be reached, is a dead end, or one (state, action) pair is listed twice. */
  constructor(readonly table: StateMachineTable<S, A>) {
    this.states = new Set([
      table.initial,
      ...table.final,
      ...table.transitions.flatMap(({ from, to }) => [from, to]),
    ]);
    this.refuseAmbiguity();
    this.refuseUnreachableStates();
    this.refuseDeadEnds();
  }

  get name(): string {
    return this.table.name;
  }

  /** The move for an action in a state, or undefined when the machine does not allow it. */
  find(from: S, action: A): Transition<S, A> | undefined {
    return this.table.transitions.find((row) => row.from === from && row.action === action);
  }

  /** What may be done next in a state, by a kind of actor when one is named. */
  next(from: S, role?: string): readonly Transition<S, A>[] {
    return this.table.transitions.filter((row) => row.from === from && (!role || row.by.includes(role)));
  }

  isFinal(state: S): boolean {
    return this.table.final.includes(state);
  }

  private refuseAmbiguity(): void {
    const seen = new Set<string>();
    for (const { from, action } of this.table.transitions) {
      const key = `${from} / ${action}`;
      if (seen.has(key)) throw new Error(`State machine ${this.name}: ${key} is listed twice; keep one row.`);
      seen.add(key);
    }
  }

  private refuseUnreachableStates(): void {
    const reached = this.closure([this.table.initial], ({ from, to }) => [from, to]);
    const lost = [...this.states].filter((state) => !reached.has(state));
    if (lost.length > 0) {
      throw new Error(
        `State machine ${this.name}: ${lost.join(', ')} cannot be reached from ${this.table.initial}.`,
      );
    }
  }

  private refuseDeadEnds(): void {
    const ends = this.closure(this.table.final, ({ from, to }) => [to, from]);
    const stuck = [...this.states].filter((state) => !ends.has(state));
    if (stuck.length > 0) {
      throw new Error(`State machine ${this.name}: ${stuck.join(', ')} cannot reach an end state.`);
    }
  }

  private closure(start: readonly S[], edge: (row: Transition<S, A>) => [S, S]): Set<S> {
    const found = new Set(start);
    for (let grew = true; grew;) {
      grew = false;
      for (const row of this.table.transitions) {
        const [near, far] = edge(row);
        if (found.has(near) && !found.has(far)) {
          found.add(far);
          grew = true;
        }
      }
    }
    return found;
  }
}
