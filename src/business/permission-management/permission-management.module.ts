import { Module } from '@nestjs/common';
import {
  permissionDefinition,
  PermissionModule,
  userRoleDefinition,
} from '../../domains/permission/index.js';
import { provideUseCases, useCasesOf } from '../resource-management/index.js';
import { NamedRoles } from './named-roles.js';
import { PermissionHooks } from './permission-hooks.js';
import { PermissionMembers } from './permission-members.js';
import { UserRoleHooks } from './user-role-hooks.js';

/** The use cases of TMF672 roles and permissions. AccessRules come from presentation, for the whole application. */
@Module({
  imports: [PermissionModule],
  providers: [
    NamedRoles,
    PermissionMembers,
    PermissionHooks,
    UserRoleHooks,
    provideUseCases(userRoleDefinition, UserRoleHooks),
    provideUseCases(permissionDefinition, PermissionHooks),
  ],
  exports: [useCasesOf(userRoleDefinition), useCasesOf(permissionDefinition)],
})
export class PermissionManagementModule {}
