export { IdentityProviderClientModule } from './identity-provider.module.js';
export {
  IdentityProviderClient,
  type ProvenClaims,
  type ProviderConnection,
  ProviderError,
  type SignInBinding,
} from './identity-provider.port.js';
