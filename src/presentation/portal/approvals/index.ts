export { ApprovalsPortalModule } from './approvals-portal.module.js';
