import { createHash } from 'node:crypto';
import { Module, type Provider, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock, Database } from '../helpers/index.js';
import { ApiClientRepository } from './api-client.repository.js';
import { OwnAccountRepository } from './accounts/own-account.repository.js';
import { ApiClientSecret } from './clients/api-client-secret.entity.js';
import { ClientAdministrationRepository } from './clients/client-administration.repository.js';
import { CredentialUse } from './clients/credential-use.entity.js';
import { CredentialUseRepository } from './clients/credential-use.repository.js';
import { FederatedAccountRepository } from './identity-providers/federated-account.repository.js';
import { FederatedIdentity } from './identity-providers/federated-identity.entity.js';
import { FederatedSignIn } from './identity-providers/federated-sign-in.entity.js';
import { FederationRepository } from './identity-providers/federation.repository.js';
import { IdentityProvider } from './identity-providers/identity-provider.entity.js';
import { IdentityProviderDomain } from './identity-providers/identity-provider-domain.entity.js';
import { ProviderAdministrationRepository } from './identity-providers/provider-administration.repository.js';
import { PersonalToken } from './personal-tokens/personal-token.entity.js';
import { PersonalTokenRepository } from './personal-tokens/personal-token.repository.js';
import { ApiClient } from './entities/api-client.entity.js';
import { PlatformSecret } from './entities/platform-secret.entity.js';
import { Membership } from './entities/membership.entity.js';
import { Session } from './entities/session.entity.js';
import { UserAccount } from './entities/user-account.entity.js';
import { MembershipRepository } from './membership.repository.js';
import { OneTimeToken } from './one-time-tokens/one-time-token.entity.js';
import { OneTimeTokenRepository } from './one-time-tokens/one-time-token.repository.js';
import { SessionSwitchRepository } from './own-sessions/session-switch.repository.js';
import { OwnSessionRepository } from './own-sessions/own-session.repository.js';
import { Passwords } from './passwords.js';
import { PlatformSecretRepository } from './platform-secret.repository.js';
import { RecoveryCode } from './second-factor/recovery-code.entity.js';
import { SecondFactor } from './second-factor/second-factor.entity.js';
import { SecondFactorRepository } from './second-factor/second-factor.repository.js';
import { SecretBox } from './secret-box.js';
import { SessionRepository } from './session.repository.js';
import { TokenHolderRepository } from './token-holder.repository.js';
import { UserAccountRepository } from './user-account.repository.js';

const repository = <T>(type: Type<T>): Provider => ({
  provide: type,
  inject: [Database],
  useFactory: (database: Database) => new type(database),
});

/** What people do about their own accounts; each works in the caller's transaction. */
const OWN = [OwnAccountRepository, OwnSessionRepository, OneTimeTokenRepository, SecondFactorRepository];

/** The key of the secret box: from SECRETS_KEY, else made once and kept in the database. */
function boxKey(secrets: PlatformSecretRepository, clock: Clock): () => Promise<Buffer> {
  let key: Promise<Buffer> | undefined;
  const load = (): Promise<Buffer> => {
    const given = process.env.SECRETS_KEY;
    if (!given) return secrets.obtain('secret-box-key', clock.now());
    return Promise.resolve(createHash('sha256').update(given).digest());
  };
  return () =>
    (key ??= load().catch((error: unknown) => {
      key = undefined;
      throw error;
    }));
}

/** Accounts, memberships, sessions, API clients and the platform's own secrets. */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      UserAccount,
      Membership,
      Session,
      ApiClient,
      ApiClientSecret,
      CredentialUse,
      PersonalToken,
      IdentityProvider,
      IdentityProviderDomain,
      FederatedIdentity,
      FederatedSignIn,
      PlatformSecret,
      OneTimeToken,
      SecondFactor,
      RecoveryCode,
    ]),
  ],
  providers: [
    Passwords,
    SessionSwitchRepository,
    {
      provide: SecretBox,
      inject: [PlatformSecretRepository, Clock],
      useFactory: (secrets: PlatformSecretRepository, clock: Clock) => new SecretBox(boxKey(secrets, clock)),
    },
    ...OWN,
    repository(TokenHolderRepository),
    repository(UserAccountRepository),
    repository(MembershipRepository),
    repository(SessionRepository),
    repository(ApiClientRepository),
    repository(CredentialUseRepository),
    repository(PersonalTokenRepository),
    ClientAdministrationRepository,
    FederatedAccountRepository,
    ProviderAdministrationRepository,
    repository(FederationRepository),
    repository(PlatformSecretRepository),
  ],
  exports: [
    TokenHolderRepository,
    ...OWN,
    Passwords,
    SessionSwitchRepository,
    SecretBox,
    UserAccountRepository,
    MembershipRepository,
    SessionRepository,
    ApiClientRepository,
    CredentialUseRepository,
    PersonalTokenRepository,
    FederatedAccountRepository,
    ProviderAdministrationRepository,
    FederationRepository,
    ClientAdministrationRepository,
    PlatformSecretRepository,
  ],
})
export class IdentityModule {}
