export { Permission } from './permission.entity.js';
export { PermissionGrant } from './permission-grant.entity.js';
export { UserRole } from './user-role.entity.js';
