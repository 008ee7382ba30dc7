import type { StateMachine, Transition } from '../../helpers/index.js';

/**
 * The shortest chain of allowed moves from one state to another for a role, through states that are not final; empty
 * when they are the same, undefined when there is none. News from outside may skip a step (a completion that arrives
 * before the jeopardy's clearance): the log still shows only edges of the published machine.
 */
export function legalRoute<S extends string, A extends string>(
  machine: StateMachine<S, A>,
  from: S,
  to: S,
  role: string,
): readonly Transition<S, A>[] | undefined {
  const reached = new Map<S, readonly Transition<S, A>[]>([[from, []]]);
  for (const [state, route] of reached) {
    if (state === to) return route;
    for (const move of machine.next(state, role)) {
      if (!reached.has(move.to)) reached.set(move.to, [...route, move]);
    }
  }
  return undefined;
}
