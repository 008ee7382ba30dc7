import { Injectable } from '@nestjs/common';
import { Database, newId, Refusal, type Scope } from '../../../domains/helpers/index.js';
import {
  type CalendarDraft,
  HolidayCalendarRepository,
  type HolidayCalendarView,
  type Page,
} from '../../../domains/workforce/index.js';

/** Holiday calendars of regions. */
@Injectable()
export class HolidayCalendars {
  constructor(
    private readonly database: Database,
    private readonly calendars: HolidayCalendarRepository,
  ) {}

  /** By name. */
  list(scope: Scope, page: Page): Promise<{ items: HolidayCalendarView[]; total: number }> {
    return this.calendars.list(scope, page);
  }

  /** @throws Refusal notFound */
  get(scope: Scope, id: string): Promise<HolidayCalendarView> {
    return this.calendars.get(scope, id);
  }

  /** @returns the new calendar's id. @throws Refusal `holidayTwice`, `calendarNameTaken` */
  create(scope: Scope, draft: CalendarDraft): Promise<string> {
    refuseDayTwice(draft);
    const id = newId();
    return this.database.transaction(scope, async (tx) => {
      await this.calendars.insert(tx, id, scope.tenantId, draft);
      return id;
    });
  }

  /** Holidays are replaced whole. @throws Refusal notFound, stale, and as `create`. */
  async change(scope: Scope, id: string, version: number, change: Partial<CalendarDraft>): Promise<void> {
    const calendar = await this.calendars.get(scope, id);
    const draft = { ...calendar, ...change };
    refuseDayTwice(draft);
    await this.database.transaction(scope, (tx) => this.calendars.update(tx, calendar.id, version, draft));
  }

  /** @throws Refusal notFound, `calendarInUse` */
  async remove(scope: Scope, id: string): Promise<void> {
    const calendar = await this.calendars.get(scope, id);
    await this.database.transaction(scope, (tx) => this.calendars.remove(tx, calendar.id));
  }
}

function refuseDayTwice({ holidays }: CalendarDraft): void {
  const dates = holidays.map(({ date }) => date);
  const twice = dates.find((date, index) => dates.indexOf(date) !== index);
  if (twice === undefined) return;
  throw new Refusal('invalid', 'holidayTwice', `${twice} is named twice: give each day one holiday.`);
}
