export { AccessChanges } from './access-changes.js';
export { type AccountSecurity, OwnAccounts } from './account/own-accounts.js';
export { OwnSessions } from './account/own-sessions.use-case.js';
export { RenamePerson } from './account/rename-person.use-case.js';
export { ActingCallers, notActing } from './acting/acting-callers.js';
export { ActingModule } from './acting/acting.module.js';
export { ManageAgentAccess } from './acting/agent-access.use-case.js';
export { EndActing } from './acting/end-acting.use-case.js';
export { type ActingRequest, StartActing } from './acting/start-acting.use-case.js';
export { type Attempt, SignInAttempts } from './attempts/sign-in-attempts.js';
export { SignInLog } from './attempts/sign-in-log.js';
export { type Caller, type Credentials, scopeOfSession } from './callers.js';
export { IdentifyCaller } from './identify-caller.use-case.js';
export { ChangePassword } from './passwords/change-password.use-case.js';
export { ProvePassword } from './passwords/prove-password.js';
export { RequestReset } from './passwords/request-reset.use-case.js';
export { ResetPassword } from './passwords/reset-password.use-case.js';
export { ChangeSecondFactor } from './second-factor/change-second-factor.use-case.js';
export { EnrolSecondFactor } from './second-factor/enrol-second-factor.use-case.js';
export { CheckPassword, type PasswordProof } from './sessions/check-password.js';
export { type Browser, type OpenedFor, OpenSession } from './sessions/open-session.js';
export { ReadSession } from './sessions/read-session.use-case.js';
export {
  type SecondStepRequest,
  SignIn,
  type SignInOutcome,
  type SignInRequest,
} from './sessions/sign-in.use-case.js';
export { CurrentSessions } from './sessions/current-sessions.js';
export { SignOut } from './sessions/sign-out.use-case.js';
export { type CompanyChoice, SwitchCompany } from './sessions/switch-company.use-case.js';
export { Register, type Registration } from './sign-up/register.use-case.js';
export { VerifyEmail } from './sign-up/verify-email.use-case.js';
export {
  AdministerClients,
  type ClientPatch,
  type ClientWish,
  type ClientWithSecret,
} from './clients/administer-clients.use-case.js';
export {
  AdministerProviders,
  type ProviderPatch,
  type ProviderWish,
} from './identity-providers/administer-providers.use-case.js';
export { FinishFederatedSignIn } from './identity-providers/finish-federated-sign-in.use-case.js';
export { IdentityProvidersModule } from './identity-providers/identity-providers.module.js';
export { ProviderConnections } from './identity-providers/provider-connection.js';
export { ProviderDomains } from './identity-providers/provider-domains.use-case.js';
export { SignInOptions } from './identity-providers/sign-in-options.use-case.js';
export { StartFederatedSignIn } from './identity-providers/start-federated-sign-in.use-case.js';
export { RotateSecrets } from './clients/rotate-secrets.use-case.js';
export {
  type MadePersonalToken,
  PersonalTokens,
  type PersonalTokenWish,
} from './personal-tokens/personal-tokens.use-case.js';
export { AccessTokens } from './tokens/access-tokens.js';
export { OAuthRefusal } from './tokens/oauth-refusal.js';
export { type IssuedToken, IssueToken, type TokenRequest } from './tokens/issue-token.use-case.js';
export { UserManagementModule } from './user-management.module.js';
export { SigningKeys } from './tokens/signing-keys.js';
