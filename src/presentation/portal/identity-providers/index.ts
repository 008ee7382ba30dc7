export { IdentityProvidersPortalModule } from './identity-providers.module.js';
