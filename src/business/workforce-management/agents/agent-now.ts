import { availability, type Availability } from '../../../domains/calendar/index.js';
import type { Agent } from '../../../domains/workforce/index.js';

/** An agent with what he is doing now. */
export interface AgentNow {
  readonly agent: Agent;
  /** Null of somebody who takes no work any more. */
  readonly now: Availability | null;
  /** Who stands in during leave. */
  readonly coverName: string | null;
}

/** @param names of those who may be covers, by id. */
export function agentNow(agent: Agent, at: Date, names: ReadonlyMap<string, string>): AgentNow {
  const now = agent.status === 'active' ? availability(agent, at) : null;
  const coverId = now?.state === 'onLeave' ? now.coverId : null;
  return { agent, now, coverName: (coverId !== null && names.get(coverId)) || null };
}
