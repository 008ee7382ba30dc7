export { AccountManagementModule } from './account-management.module.js';
