import { availability, type Availability } from '../../../domains/calendar/index.js';
import type { Agent, Candidate, Team } from '../../../domains/workforce/index.js';

/** A candidate and what was found out of him on the way. */
export interface FoundCandidate extends Candidate {
  readonly timeZone: string;
  readonly teamIds: readonly string[];
}

/**
 * Everybody who works now or will: each with the moment at which work begins. Who is on leave and has a cover is
 * replaced by that cover, who then counts as knowing what the covered one knows.
 * @param families of the order: the team that wants one of them is the one an agent acts for.
 */
export function candidatesAt(
  at: Date,
  agents: readonly Agent[],
  teams: readonly Team[],
  families: readonly string[],
): FoundCandidate[] {
  const known = new Map(agents.map((agent) => [agent.id, { agent, now: availability(agent, at) }]));
  return [...known.values()].flatMap(({ agent, now }) => {
    const cover = now.state === 'onLeave' ? coverOf(agent.id, known) : undefined;
    const acting = cover ?? { agent, now };
    if (acting.now.state !== 'working' && acting.now.until === null) return []; // no hours, so never there
    return [candidate(acting.agent, acting.now, teams, families, cover && agent)];
  });
}

type Known = ReadonlyMap<string, { readonly agent: Agent; readonly now: Availability }>;

/** Follows covers who are on leave themselves; undefined when that leads nowhere. */
function coverOf(agentId: string, known: Known) {
  const seen = new Set<string>();
  for (let at = known.get(agentId); at;) {
    if (at.now.state !== 'onLeave') return at;
    seen.add(at.agent.id);
    const { coverId } = at.now;
    at = coverId === null || seen.has(coverId) ? undefined : known.get(coverId);
  }
  return undefined;
}

function candidate(
  agent: Agent,
  now: Availability,
  teams: readonly Team[],
  families: readonly string[],
  covered: Agent | undefined,
): FoundCandidate {
  const own = teams.filter(({ id }) => agent.teams.some((team) => team.id === id));
  const team = teamFor(own, families) ?? own[0];
  return {
    id: agent.id,
    name: agent.name,
    title: agent.title,
    teamId: team?.id ?? null,
    team: team?.name ?? null,
    families: new Map([...familiesOf(covered), ...familiesOf(agent)]),
    capacity: agent.orderCapacity,
    openOrders: agent.openOrders,
    startsAt: now.state === 'working' ? null : now.until,
    coversFor: covered?.name ?? null,
    timeZone: agent.timeZone,
    teamIds: own.map(({ id }) => id),
  };
}

const familiesOf = (agent: Agent | undefined): [string, number][] =>
  (agent?.skills ?? []).filter(({ kind }) => kind === 'family').map(({ name, level }) => [name, level]);

/** The team that wants most of the families; the first by name of equals, none when no team wants any. */
export function teamFor(teams: readonly Team[], families: readonly string[]): Team | undefined {
  const wanted = ({ skills }: Team): number => families.filter((family) => skills.includes(family)).length;
  return [...teams].filter((team) => wanted(team) > 0).sort((one, other) => wanted(other) - wanted(one))[0];
}
