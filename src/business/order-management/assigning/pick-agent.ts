import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '../../../domains/helpers/index.js';
import type { Assignee } from '../../../domains/order/index.js';
import { AgentRepository, chooseAgent, type Team, TeamRepository } from '../../../domains/workforce/index.js';
import { candidatesAt, type FoundCandidate, teamFor } from './candidates.js';

/** Who takes an order, and why, for the log of assignments; `startsAt` when that is not at once. */
export interface Pick {
  readonly to: Assignee;
  readonly reason: string;
  readonly startsAt: { readonly moment: Date; readonly timeZone: string } | null;
}

/** Finds the agent for an order among all at work, about to come, or covering; the team's queue when there is none. */
@Injectable()
export class PickAgent {
  constructor(
    private readonly agents: AgentRepository,
    private readonly teams: TeamRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * The agent is locked until the transaction ends, so that two orders placed at once do not both take the last place.
   * @param families of the order, see AgentAssignmentRepository.familiesOf.
   */
  async pick(tx: Transaction, tenantId: string, families: readonly string[]): Promise<Pick> {
    const teams = await this.teams.ofTenant(tx, tenantId);
    const roster = await this.agents.roster(tx, tenantId);
    const team = teamFor(teams, families);
    let left = candidatesAt(this.clock.now(), roster, teams, families);
    for (;;) {
      const own = chooseAgent(left, families);
      const chosen = own ?? escalate(left, teams, team);
      if (!chosen) return waiting(team);
      if (await this.hasFreePlace(tx, chosen.id)) return taken(chosen, own ? undefined : team);
      left = left.filter(({ id }) => id !== chosen.id);
    }
  }

  private async hasFreePlace(tx: Transaction, id: string): Promise<boolean> {
    const [agent] = await this.agents.claim(tx, [id]);
    return agent !== undefined && agent.status === 'active' && agent.openOrders < agent.orderCapacity;
  }
}

/** What nobody can take goes to whoever is free in the team that is next in line, and on from there. */
function escalate(
  left: readonly FoundCandidate[],
  teams: readonly Team[],
  from: Team | undefined,
): FoundCandidate | undefined {
  for (let at = next(teams, from), hops = 0; at && hops <= teams.length; at = next(teams, at), hops++) {
    const { id, name } = at;
    const members = left.filter(({ teamIds }) => teamIds.includes(id));
    const chosen = chooseAgent(members, []);
    if (chosen) return { ...chosen, teamId: id, team: name };
  }
  return undefined;
}

const next = (teams: readonly Team[], team: Team | undefined): Team | undefined =>
  team && teams.find(({ id }) => id === team.escalationTeamId);

function taken(chosen: FoundCandidate, escalatedFrom: Team | undefined): Pick {
  const { id, name, title, teamId, team, startsAt, timeZone, capacity, openOrders, coversFor } = chosen;
  const parts = [
    escalatedFrom && `escalated from ${escalatedFrom.name}`,
    startsAt ? `next to start, ${wallWords(startsAt, timeZone)}` : 'at work',
    `${openOrders} of ${capacity} places taken`,
    coversFor && `covers for ${coversFor}`,
  ];
  return {
    to: { agentId: id, name, title, teamId, team },
    reason: parts.filter(Boolean).join(', '),
    startsAt: startsAt && { moment: startsAt, timeZone },
  };
}

const waiting = (team: Team | undefined): Pick => ({
  to: { agentId: null, name: null, title: null, teamId: team?.id ?? null, team: team?.name ?? null },
  reason: 'nobody who can do it has a free place',
  startsAt: null,
});

/** `Mon, Nov 23, 9:00 AM EST` */
export const wallWords = (moment: Date, timeZone: string): string =>
  new Intl.DateTimeFormat('en-US', {
    timeZone,
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  })
    .format(moment)
    .replaceAll('\u202f', ' ');
