export { CompaniesPortalModule } from './companies-portal.module.js';
