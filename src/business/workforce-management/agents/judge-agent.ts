import { isTimeZone } from '../../../domains/calendar/index.js';
import { Refusal } from '../../../domains/helpers/index.js';
import {
  type AgentDraft,
  refuseCapacityOutOfRange,
  refuseOverlappingShifts,
  SKILL_FAMILIES,
  SKILL_LANGUAGES,
  SKILL_SEGMENTS,
  type SkillKind,
} from '../../../domains/workforce/index.js';

const NAMES: Readonly<Record<SkillKind, readonly string[]>> = {
  family: SKILL_FAMILIES,
  language: SKILL_LANGUAGES,
  segment: SKILL_SEGMENTS,
};

/** Judges what is to be written of an agent. @throws Refusal with the first fault that it finds. */
export function judgeAgent(draft: AgentDraft, knownTeams: ReadonlySet<string>): void {
  refuseUnknownZone(draft.timeZone);
  refuseCapacityOutOfRange(draft.orderCapacity);
  refuseOverlappingShifts(draft.shifts);
  const keys = draft.skills.map(({ kind, name }) => `${kind} ${name}`);
  const wrong = draft.skills.find(({ kind, name }) => !NAMES[kind].includes(name));
  if (wrong) {
    const known = NAMES[wrong.kind].join(', ');
    refuse('skillUnknown', `There is no ${wrong.kind} ${wrong.name.slice(0, 80)}: choose among ${known}.`);
  }
  if (new Set(keys).size < keys.length) refuse('skillTwice', 'A skill is named twice: name each once.');
  const teams = draft.teams.map(({ id }) => id);
  const missing = teams.find((id) => !knownTeams.has(id));
  if (missing !== undefined)
    refuse('teamUnknown', `There is no team ${missing.slice(0, 80)}: choose another.`);
  if (new Set(teams).size < teams.length) refuse('teamTwice', 'A team is named twice: name each once.');
}

/** @throws Refusal `timeZoneUnknown` */
export function refuseUnknownZone(timeZone: string): void {
  if (isTimeZone(timeZone)) return;
  refuse(
    'timeZoneUnknown',
    `${timeZone.slice(0, 80)} is no time zone: give an IANA name, such as America/New_York.`,
  );
}

function refuse(code: string, message: string): never {
  throw new Refusal('invalid', code, message);
}
