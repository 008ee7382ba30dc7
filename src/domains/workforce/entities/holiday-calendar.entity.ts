import { Entity, Unique } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';

/** The holidays of a region. */
@Entity({ schema: 'base', name: 'holiday_calendar' })
@Unique('uq_holiday_calendar_name', ['tenantId', 'name'])
export class HolidayCalendar {
  @IdColumn('pk_holiday_calendar')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @IntegerColumn({ default: 1 })
  version: number;

  @TextColumn()
  name: string;

  @TextColumn({ default: '' })
  region: string;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
