import type { WeeklyShift } from '../rules/shifts-do-not-overlap.rule.js';

export type SkillKind = 'family' | 'language' | 'segment';

/** Offering families that an agent can be good at; the first three are classes of the catalogue. */
export const SKILL_FAMILIES = [
  'voice',
  'data',
  'mobile',
  'billing',
  'port',
  'construction',
  'conference',
] as const;
export const SKILL_LANGUAGES = ['en', 'es', 'fr'] as const;
export const SKILL_SEGMENTS = ['residential', 'business', 'government', 'reseller'] as const;
export const LEAVE_KINDS = ['vacation', 'sick', 'training', 'parental', 'other'] as const;

export interface Skill {
  readonly kind: SkillKind;
  readonly name: string;
  /** 1 learning, 2 able, 3 expert. */
  readonly level: number;
}

export interface Membership {
  readonly id: string;
  readonly name: string;
  readonly lead: boolean;
}

/** What is written of an agent. */
export interface AgentDraft {
  readonly title: string;
  readonly timeZone: string;
  readonly holidayCalendarId: string | null;
  readonly orderCapacity: number;
  readonly teams: readonly { readonly id: string; readonly lead: boolean }[];
  readonly skills: readonly Skill[];
  readonly shifts: readonly WeeklyShift[];
}

/** An agent with all that says when and what he works; its shape is a WorkSchedule of domains/calendar. */
export interface Agent extends Omit<AgentDraft, 'teams'> {
  readonly id: string;
  readonly tenantId: string;
  readonly version: number;
  readonly name: string;
  readonly status: 'active' | 'deactivated';
  /** By name. */
  readonly teams: readonly Membership[];
  /** Of the own calendar, else of the first team that has one; from yesterday on. */
  readonly holidays: readonly { readonly date: string; readonly name: string; readonly halfDay: boolean }[];
  /** Granted leave that has not ended. */
  readonly absences: readonly {
    readonly startDate: string;
    readonly endDate: string;
    readonly coverId: string | null;
  }[];
  readonly openOrders: number;
}

export interface AgentSearch {
  readonly text?: string | undefined;
  readonly teamId?: string | undefined;
  readonly skill?: string | undefined;
  readonly status?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

export interface TeamDraft {
  readonly name: string;
  readonly description: string;
  readonly timeZone: string;
  readonly holidayCalendarId: string | null;
  readonly escalationTeamId: string | null;
  readonly skills: readonly string[];
}

export interface Team extends TeamDraft {
  readonly id: string;
  readonly version: number;
  readonly members: readonly { readonly id: string; readonly name: string; readonly lead: boolean }[];
  /** Orders that wait in its queue. */
  readonly queued: number;
}

export interface CalendarDraft {
  readonly name: string;
  readonly region: string;
  readonly holidays: readonly { readonly date: string; readonly name: string; readonly halfDay: boolean }[];
}

export interface HolidayCalendarView extends CalendarDraft {
  readonly id: string;
  readonly version: number;
}

export interface Leave {
  readonly id: string;
  readonly version: number;
  readonly agentId: string;
  readonly agentName: string;
  readonly kind: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly state: string;
  readonly coverAgentId: string | null;
  readonly coverName: string | null;
  readonly note: string;
  readonly requestedBy: string;
  readonly decidedByName: string | null;
  readonly decisionNote: string | null;
  readonly decidedAt: Date | null;
  readonly createdAt: Date;
}
