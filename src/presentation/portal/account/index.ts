export { AccountPortalModule } from './account-portal.module.js';
export { Me, type SignedIn } from './signed-in.js';
