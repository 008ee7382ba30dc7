export { AccessRules } from './access-rules.js';
export { PermissionManagementModule } from './permission-management.module.js';
