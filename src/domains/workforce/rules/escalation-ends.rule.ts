import { Refusal } from '../../helpers/index.js';

/**
 * Going from a team to its escalation team, and on, must come to an end.
 * @param escalations of every other team: team id to the id of its escalation team.
 * @throws Refusal `escalationInCircle`
 */
export function refuseCircularEscalation(
  teamId: string,
  escalationTeamId: string | null,
  escalations: ReadonlyMap<string, string | null>,
): void {
  const seen = new Set([teamId]);
  for (let at = escalationTeamId; at !== null; at = escalations.get(at) ?? null) {
    if (seen.has(at)) {
      throw new Refusal(
        'conflict',
        'escalationInCircle',
        'Escalation would come back to where it started: choose another team, or none.',
      );
    }
    seen.add(at);
  }
}
