import { Injectable } from '@nestjs/common';
import { BusinessCalendar, US_CALENDAR } from '../../../domains/calendar/index.js';
import {
  Clock,
  Database,
  derivedId,
  OPERATOR_TENANT,
  systemScope,
  type Transaction,
} from '../../../domains/helpers/index.js';
import {
  AgentRepository,
  HolidayCalendarRepository,
  LeaveRepository,
  TeamRepository,
} from '../../../domains/workforce/index.js';
import { DEMO_AGENTS, DEMO_CALENDAR, DEMO_TEAMS } from './demo-workforce.js';

const DAY_MS = 86_400_000;

/** Puts the demo's staff to work: teams, hours, holidays, and one leave with its cover. What is there stays as it is. */
@Injectable()
export class LoadDemoWorkforce {
  constructor(
    private readonly database: Database,
    private readonly agents: AgentRepository,
    private readonly teams: TeamRepository,
    private readonly calendars: HolidayCalendarRepository,
    private readonly leave: LeaveRepository,
    private readonly clock: Clock,
  ) {}

  load(): Promise<void> {
    return this.database.transaction(systemScope('demo-operator', OPERATOR_TENANT), async (tx) => {
      const [row] = await tx.query<{ there: boolean }>(
        'SELECT EXISTS (SELECT FROM base.holiday_calendar WHERE id = $1) AS there',
        [DEMO_CALENDAR],
      );
      if (row?.there) return;
      await this.loadCalendar(tx);
      for (const team of DEMO_TEAMS) await this.teams.insert(tx, team.id, OPERATOR_TENANT, team);
      for (const { slug, ...agent } of DEMO_AGENTS) {
        await this.agents.insert(tx, { ...agent, id: derivedId(`user:${slug}`), tenantId: OPERATOR_TENANT });
      }
      await this.loadLeave(tx);
    });
  }

  /** Federal holidays of this year and the next, and half a day before Christmas. */
  private async loadCalendar(tx: Transaction): Promise<void> {
    const rules = new BusinessCalendar(US_CALENDAR);
    const first = this.clock.now().getUTCFullYear();
    const holidays = [];
    for (let at = Date.UTC(first, 0, 1); at < Date.UTC(first + 2, 0, 1); at += DAY_MS) {
      const date = new Date(at).toISOString().slice(0, 10);
      const name = rules.holidayOn(date);
      if (name !== undefined) holidays.push({ date, name, halfDay: false });
      else if (date.endsWith('-12-24')) holidays.push({ date, name: 'Christmas Eve', halfDay: true });
    }
    const calendar = { name: 'United States', region: 'US', holidays };
    await this.calendars.insert(tx, DEMO_CALENDAR, OPERATOR_TENANT, calendar);
  }

  /** Jo is away for a week, three weeks from now; Alex stands in. One more request of Casey's waits for a decision. */
  private async loadLeave(tx: Transaction): Promise<void> {
    const dayFromNow = (days: number): string =>
      new Date(this.clock.now().getTime() + days * DAY_MS).toISOString().slice(0, 10);
    const week = { startDate: dayFromNow(21), endDate: dayFromNow(27) };
    const [jo, alex, casey] = ['jo', 'alex', 'casey'].map((slug) => derivedId(`user:${slug}`)) as [
      string,
      string,
      string,
    ];
    const asked = { kind: 'vacation', coverAgentId: alex, note: 'A week in the mountains.' };
    const id = await this.leave.insert(tx, OPERATOR_TENANT, { ...week, ...asked, agentId: jo });
    await this.leave.decide(tx, id, 'approved', 'Enjoy it.', alex);
    await this.leave.insert(tx, OPERATOR_TENANT, {
      agentId: casey,
      kind: 'training',
      startDate: dayFromNow(10),
      endDate: dayFromNow(11),
      coverAgentId: null,
      note: 'Fibre design course.',
    });
  }
}
