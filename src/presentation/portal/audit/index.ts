export { AuditPortalModule } from './audit-portal.module.js';
