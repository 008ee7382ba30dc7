import { Entity } from 'typeorm';
import { BooleanColumn, IdColumn, TextColumn, TimeColumn, UuidColumn } from '../../helpers/index.js';

/** An agent who takes orders. The id is that of the user account. */
@Entity({ schema: 'telecom', name: 'order_team_member' })
export class OrderTeamMember {
  @IdColumn('pk_order_team_member')
  id: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @TextColumn()
  name: string;

  @TextColumn()
  title: string;

  @TextColumn()
  team: string;

  @BooleanColumn({ default: true })
  available: boolean;

  @TimeColumn({ name: 'created_at' })
  createdAt: Date;

  @TimeColumn({ name: 'updated_at' })
  updatedAt: Date;
}
