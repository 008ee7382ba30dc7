import { Injectable } from '@nestjs/common';
import { Clock, Database, isId, Refusal, type Scope, type Transaction } from '../../helpers/index.js';
import { refuseStale } from './agent.repository.js';
import { countedPage, type Page, pageOf } from './counted-page.js';
import type { CalendarDraft, HolidayCalendarView } from './workforce-views.js';

const COLUMNS = `c.id, c.version, c.name, c.region,
    coalesce((SELECT json_agg(json_build_object('date', to_char(h.holiday_date, 'YYYY-MM-DD'), 'name', h.name,
        'halfDay', h.half_day) ORDER BY h.holiday_date)
      FROM base.holiday h WHERE h.calendar_id = c.id), '[]') AS holidays`;
const FROM = 'FROM base.holiday_calendar c';
const LIST = countedPage(COLUMNS, FROM, 'c.name, c.id');

/** Stores holiday calendars. */
@Injectable()
export class HolidayCalendarRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** By name. */
  async list(
    scope: Scope,
    { offset, limit }: Page,
  ): Promise<{ items: HolidayCalendarView[]; total: number }> {
    const found = await this.database.query<HolidayCalendarView & { total: number }>(scope, LIST, [
      limit,
      offset,
    ]);
    return pageOf(found);
  }

  /** @throws Refusal notFound */
  async get(scope: Scope, id: string): Promise<HolidayCalendarView> {
    const sql = `SELECT ${COLUMNS} ${FROM} WHERE c.id = $1`;
    const [calendar] = isId(id) ? await this.database.query<HolidayCalendarView>(scope, sql, [id]) : [];
    if (calendar) return calendar;
    throw new Refusal(
      'notFound',
      'calendarNotFound',
      `There is no holiday calendar ${id.slice(0, 80)}; check the id.`,
    );
  }

  /** @throws Refusal `calendarUnknown` when an id is given that no calendar has. */
  async refuseUnknown(tx: Transaction, id: string | null): Promise<void> {
    if (id === null) return;
    const rows = isId(id) ? await tx.query('SELECT FROM base.holiday_calendar WHERE id = $1', [id]) : [];
    if (rows.length === 0) {
      throw new Refusal(
        'invalid',
        'calendarUnknown',
        'There is no such holiday calendar: choose another one.',
      );
    }
  }

  /** @throws Refusal `calendarNameTaken` */
  async insert(tx: Transaction, id: string, tenantId: string, draft: CalendarDraft): Promise<void> {
    const rows = await tx.query(
      `INSERT INTO base.holiday_calendar (id, tenant_id, name, region, created_at, updated_at)
       VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT DO NOTHING RETURNING id`,
      [id, tenantId, draft.name, draft.region, this.clock.now()],
    );
    if (rows.length === 0) refuseTakenName(draft.name);
    await this.insertDays(tx, id, draft);
  }

  /** @throws Refusal stale, `calendarNameTaken` */
  async update(tx: Transaction, id: string, version: number, draft: CalendarDraft): Promise<void> {
    const taken = await tx.query('SELECT FROM base.holiday_calendar WHERE name = $2 AND id <> $1', [
      id,
      draft.name,
    ]);
    if (taken.length > 0) refuseTakenName(draft.name);
    const rows = await tx.query(
      `UPDATE base.holiday_calendar SET name = $3, region = $4, version = version + 1, updated_at = $5
       WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version, draft.name, draft.region, this.clock.now()],
    );
    if (rows.length === 0) refuseStale();
    await tx.query('DELETE FROM base.holiday WHERE calendar_id = $1', [id]);
    await this.insertDays(tx, id, draft);
  }

  /** @throws Refusal `calendarInUse` while a team or an agent keeps it. */
  async remove(tx: Transaction, id: string): Promise<void> {
    const users = await tx.query(
      `SELECT FROM base.workforce_team WHERE holiday_calendar_id = $1
       UNION ALL SELECT FROM base.agent_profile WHERE holiday_calendar_id = $1`,
      [id],
    );
    if (users.length > 0) {
      throw new Refusal(
        'conflict',
        'calendarInUse',
        'Teams or agents keep this calendar: give them another one first.',
      );
    }
    await tx.query('DELETE FROM base.holiday_calendar WHERE id = $1', [id]);
  }

  private async insertDays(tx: Transaction, id: string, { holidays }: CalendarDraft): Promise<void> {
    await tx.query(
      `INSERT INTO base.holiday (calendar_id, holiday_date, tenant_id, name, half_day)
       SELECT c.id, h.date, c.tenant_id, h.name, h."halfDay"
       FROM base.holiday_calendar c, jsonb_to_recordset($2::jsonb) AS h(date date, name text, "halfDay" boolean)
       WHERE c.id = $1`,
      [id, JSON.stringify(holidays)],
    );
  }
}

function refuseTakenName(name: string): never {
  throw new Refusal(
    'conflict',
    'calendarNameTaken',
    `There is a calendar ${name} already: choose another name.`,
  );
}
