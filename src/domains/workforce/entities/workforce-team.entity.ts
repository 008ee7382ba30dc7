import { Entity, ForeignKey, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';
import { HolidayCalendar } from './holiday-calendar.entity.js';

/** Agents who take the same kind of work, and whose queue holds what nobody has taken. */
@Entity({ schema: 'base', name: 'workforce_team' })
@Unique('uq_workforce_team_name', ['tenantId', 'name'])
@ForeignKey(() => HolidayCalendar, ['holidayCalendarId'], ['id'], { name: 'fk_workforce_team_calendar' })
@ForeignKey(() => WorkforceTeam, ['escalationTeamId'], ['id'], { name: 'fk_workforce_team_escalation' })
export class WorkforceTeam {
  @IdColumn('pk_workforce_team')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @IntegerColumn({ default: 1 })
  version: number;

  @TextColumn()
  name: string;

  @TextColumn({ default: '' })
  description: string;

  @TextColumn({ name: 'time_zone' })
  timeZone: string;

  @UuidColumn({ name: 'holiday_calendar_id', nullable: true })
  holidayCalendarId: string | null;

  /** Whose agents take what none of this team's can. */
  @UuidColumn({ name: 'escalation_team_id', nullable: true })
  escalationTeamId: string | null;

  /** Families whose orders wait in this team's queue. */
  @TextColumn({ array: true, default: () => "'{}'" })
  skills: string[];

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
