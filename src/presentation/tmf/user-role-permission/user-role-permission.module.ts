import { Module } from '@nestjs/common';
import { PermissionManagementModule } from '../../../business/permission-management/index.js';
import { permissionDefinition, userRoleDefinition } from '../../../domains/permission/index.js';
import { loadSchemas, tmfController } from '../kernel/index.js';
import { UserRoles } from './user-roles.js';

const schemas = loadSchemas(new URL('./user-role-permission.schema.json', import.meta.url));

/** TMF672 roles and permissions, v4. */
@Module({
  imports: [PermissionManagementModule],
  controllers: [
    tmfController(userRoleDefinition, { schemas, useCases: UserRoles }),
    tmfController(permissionDefinition, { schemas }),
  ],
  providers: [UserRoles],
})
export class UserRolePermissionApiModule {}
