export { AccountPortalModule } from './account-portal.module.js';
