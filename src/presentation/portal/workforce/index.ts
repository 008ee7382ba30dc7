export { WorkforcePortalModule } from './workforce.module.js';
