export {
  ApiClientRepository,
  type ClientStanding,
  type GivenClient,
  type KnownClient,
} from './api-client.repository.js';
export { ApiClientSecret } from './clients/api-client-secret.entity.js';
export {
  type AdministeredClient,
  type AdministeredSecret,
  ClientAdministrationRepository,
} from './clients/client-administration.repository.js';
export { CredentialUse } from './clients/credential-use.entity.js';
export { CredentialUseRepository } from './clients/credential-use.repository.js';
export { hintOf, newSecret, type NewSecret, secretHash } from './clients/new-secret.js';
export {
  FederatedAccountRepository,
  type Candidate,
} from './identity-providers/federated-account.repository.js';
export { FederatedIdentity } from './identity-providers/federated-identity.entity.js';
export { FederatedSignIn } from './identity-providers/federated-sign-in.entity.js';
export {
  type ActiveProvider,
  type DomainProvider,
  FederationRepository,
} from './identity-providers/federation.repository.js';
export { IdentityProvider } from './identity-providers/identity-provider.entity.js';
export { IdentityProviderDomain } from './identity-providers/identity-provider-domain.entity.js';
export {
  type AdministeredProvider,
  ProviderAdministrationRepository,
} from './identity-providers/provider-administration.repository.js';
export { PersonalToken } from './personal-tokens/personal-token.entity.js';
export {
  type OwnPersonalToken,
  PersonalTokenRepository,
  type TokenHolder,
} from './personal-tokens/personal-token.repository.js';
export { isPersonalToken, looksPersonal, newPersonalToken } from './personal-tokens/token-text.js';
export {
  COMPANY_SCOPES,
  describeScope,
  OAUTH_SCOPES,
  SCOPE_AREAS,
  type ScopeArea,
} from './scopes/oauth-scopes.js';
export { type OwnAccount, OwnAccountRepository } from './accounts/own-account.repository.js';
export { DEMO_CLIENT_SECRET, DEMO_PASSWORD, isDemoSecret } from './demo-secrets.js';
export { ApiClient } from './entities/api-client.entity.js';
export { PlatformSecret } from './entities/platform-secret.entity.js';
export { Membership } from './entities/membership.entity.js';
export { Session, type SignInMethod } from './entities/session.entity.js';
export { UserAccount } from './entities/user-account.entity.js';
export { IdentityModule } from './identity.module.js';
export { MembershipRepository, type NewMembership, type OwnMembership } from './membership.repository.js';
export { OneTimeTokenRepository } from './one-time-tokens/one-time-token.repository.js';
export { refuseUnverified } from './own-sessions/refuse-unverified.js';
export { rolesBeneath } from './own-sessions/roles-beneath.js';
export { SessionSwitchRepository } from './own-sessions/session-switch.repository.js';
export { type OwnSession, OwnSessionRepository } from './own-sessions/own-session.repository.js';
export { acceptPassword, isShortPassword } from './password-rules/judge-password.js';
export { Passwords } from './passwords.js';
export { PlatformSecretRepository } from './platform-secret.repository.js';
export { newRecoveryCodes } from './second-factor/recovery-codes.js';
export { SecondFactorRepository } from './second-factor/second-factor.repository.js';
export { newTotpSecret, stepOfCode, totpUri } from './second-factor/totp.js';
export { SecretBox } from './secret-box.js';
export {
  type NewSession,
  type OpenedSession,
  SessionRepository,
  sessionTokenHash,
  type SignedIn,
} from './session.repository.js';
export { type KnownUser, type NewUserAccount, UserAccountRepository } from './user-account.repository.js';
export { TokenHolderRepository } from './token-holder.repository.js';
