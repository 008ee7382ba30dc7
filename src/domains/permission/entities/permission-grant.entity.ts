import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TimeColumn, UuidColumn } from '../../helpers/index.js';
import { Permission } from './permission.entity.js';

/** One operation that a permission adds to one person. */
@Entity({ schema: 'base', name: 'permission_grant' })
@Index('ix_permission_grant_account', ['userAccountId'])
@Index('ix_permission_grant_role', ['userRoleId'])
@ForeignKey(() => Permission, ['permissionId'], ['id'], {
  name: 'fk_permission_grant_permission',
  onDelete: 'CASCADE',
})
export class PermissionGrant {
  @PrimaryColumn({ name: 'permission_id', type: 'uuid', primaryKeyConstraintName: 'pk_permission_grant' })
  permissionId: string;

  /** Of the access matrix, `<resource>:<verb>`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_permission_grant' })
  operation: string;

  @UuidColumn({ name: 'tenant_id' })
  tenantId: string;

  @UuidColumn({ name: 'customer_id', nullable: true })
  customerId: string | null;

  @UuidColumn({ name: 'user_account_id' })
  userAccountId: string;

  /** The operator-defined role through which it came, if any. */
  @UuidColumn({ name: 'user_role_id', nullable: true })
  userRoleId: string | null;

  /** The user account or API client that gave it. */
  @UuidColumn({ name: 'granter_id' })
  granterId: string;

  /** Those of the granter's roles that may do the operation: without any of them the grant lapses. */
  @Column({ name: 'granter_roles', type: 'text', array: true })
  granterRoles: string[];

  @TimeColumn({ name: 'valid_from' })
  validFrom: Date;

  @TimeColumn({ name: 'valid_to', nullable: true })
  validTo: Date | null;
}
