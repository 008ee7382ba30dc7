export { BrowsingPortalModule } from './browsing-portal.module.js';
