export { UserRolePermissionApiModule } from './user-role-permission.module.js';
