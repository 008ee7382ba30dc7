import { Injectable } from '@nestjs/common';
import { type Availability, availability } from '../../../domains/calendar/index.js';
import { Clock, type JsonObject, type Scope, systemScope } from '../../../domains/helpers/index.js';
import { AgentRepository } from '../../../domains/workforce/index.js';

const MOST_AGENTS = 200;

/** Who of the operator's people knows the matter and is at work: says when, names nobody, and only ways that exist. */
@Injectable()
export class Consultants {
  constructor(
    private readonly agents: AgentRepository,
    private readonly clock: Clock,
  ) {}

  /** @param families classes of the offering: `voice`, `data`, `mobile`. */
  async reach(scope: Scope, families: readonly string[]): Promise<JsonObject> {
    const now = this.clock.now();
    const found = await Promise.all(families.map((skill) => this.knowing(scope, skill)));
    const at = found.flat().map((agent) => availability(agent, now));
    const working = at.filter(({ state }) => state === 'working');
    const until = latest(working);
    const opening = earliest(at.filter(({ state }) => state !== 'working'));
    return {
      atWork: working.length > 0,
      until: until?.toISOString() ?? null,
      nextOpening: working.length > 0 ? null : (opening?.toISOString() ?? null),
      known: at.length > 0,
      channels: CHANNELS.map((one) => ({ ...one })),
    };
  }

  private async knowing(scope: Scope, skill: string) {
    const search = { skill, status: 'active', offset: 0, limit: MOST_AGENTS };
    return (await this.agents.list(systemScope('procurement-inquiry', scope.tenantId), search)).agents;
  }
}

/** Ways to a consultant that there are. */
const CHANNELS = [
  {
    kind: 'needs',
    words: 'Say what you need and how to reach you; a consultant takes it up at work.',
    method: 'POST',
    href: '/api/v1/needs',
    page: '/needs',
    operation: 'needsAssessment:create',
  },
];

const moments = (states: readonly Availability[]): number[] =>
  states.flatMap(({ until }) => until?.getTime() ?? []);
const latest = (states: readonly Availability[]): Date | null =>
  moments(states).length > 0 ? new Date(Math.max(...moments(states))) : null;
const earliest = (states: readonly Availability[]): Date | null =>
  moments(states).length > 0 ? new Date(Math.min(...moments(states))) : null;
