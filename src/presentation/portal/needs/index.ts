export { NeedsPortalModule } from './needs-portal.module.js';
