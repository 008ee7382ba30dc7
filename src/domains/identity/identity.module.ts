import { Module, type Provider, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Database } from '../helpers/index.js';
import { ApiClientRepository } from './api-client.repository.js';
import { ApiClient } from './entities/api-client.entity.js';
import { PlatformSecret } from './entities/platform-secret.entity.js';
import { Session } from './entities/session.entity.js';
import { UserAccount } from './entities/user-account.entity.js';
import { Passwords } from './passwords.js';
import { PlatformSecretRepository } from './platform-secret.repository.js';
import { SessionRepository } from './session.repository.js';
import { UserAccountRepository } from './user-account.repository.js';

const repository = <T>(type: Type<T>): Provider => ({
  provide: type,
  inject: [Database],
  useFactory: (database: Database) => new type(database),
});

/** Accounts, sessions, API clients and the platform's own secrets. */
@Module({
  imports: [TypeOrmModule.forFeature([UserAccount, Session, ApiClient, PlatformSecret])],
  providers: [
    Passwords,
    repository(UserAccountRepository),
    repository(SessionRepository),
    repository(ApiClientRepository),
    repository(PlatformSecretRepository),
  ],
  exports: [
    Passwords,
    UserAccountRepository,
    SessionRepository,
    ApiClientRepository,
    PlatformSecretRepository,
  ],
})
export class IdentityModule {}
