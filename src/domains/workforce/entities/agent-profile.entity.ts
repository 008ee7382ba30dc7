import { Check, Entity, Index } from 'typeorm';
import { IdColumn, IntegerColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';

/** A member of staff as somebody who takes work. The id is that of the user account. */
@Entity({ schema: 'base', name: 'agent_profile' })
@Index('ix_agent_profile_name', ['tenantId', 'name', 'id'])
@Check('ck_agent_profile_capacity', 'order_capacity BETWEEN 0 AND 500')
@Check('ck_agent_profile_status', `status IN ('active', 'deactivated')`)
export class AgentProfile {
  @IdColumn('pk_agent_profile')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @IntegerColumn({ default: 1 })
  version: number;

  @TextColumn()
  name: string;

  @TextColumn()
  title: string;

  /** IANA name; shifts are on the walls of this zone. */
  @TextColumn({ name: 'time_zone' })
  timeZone: string;

  /** Null: that of the first team that has one. */
  @UuidColumn({ name: 'holiday_calendar_id', nullable: true })
  holidayCalendarId: string | null;

  /** Open orders at once. */
  @IntegerColumn({ name: 'order_capacity' })
  orderCapacity: number;

  @TextColumn({ default: 'active' })
  status: 'active' | 'deactivated';

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
