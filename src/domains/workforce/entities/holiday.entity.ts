import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { BooleanColumn, TextColumn, UuidColumn } from '../../helpers/index.js';
import { HolidayCalendar } from './holiday-calendar.entity.js';

const KEY = 'pk_holiday';

/** A day on which nobody works; on half a holiday nobody from noon on. */
@Entity({ schema: 'base', name: 'holiday' })
@ForeignKey(() => HolidayCalendar, ['calendarId'], ['id'], {
  name: 'fk_holiday_calendar',
  onDelete: 'CASCADE',
})
export class Holiday {
  @PrimaryColumn({ type: 'uuid', name: 'calendar_id', primaryKeyConstraintName: KEY })
  calendarId: string;

  @PrimaryColumn({ type: 'date', name: 'holiday_date', primaryKeyConstraintName: KEY })
  date: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @TextColumn()
  name: string;

  @BooleanColumn({ name: 'half_day', default: false })
  halfDay: boolean;
}
