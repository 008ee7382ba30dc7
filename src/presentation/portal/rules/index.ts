export { RulesPortalModule } from './rules-portal.module.js';
