import { Module } from '@nestjs/common';
import { IdentityModule } from '../../../domains/identity/index.js';
import { IdentityProviderClientModule } from '../../../integration/identity-provider/index.js';
import { UserManagementModule } from '../user-management.module.js';
import { AdministerProviders } from './administer-providers.use-case.js';
import { CheckProviderAnswer } from './check-provider-answer.js';
import { FinishFederatedSignIn } from './finish-federated-sign-in.use-case.js';
import { LinkPerson } from './link-person.js';
import { ProviderConnections } from './provider-connection.js';
import { ProviderDomains } from './provider-domains.use-case.js';
import { StartFederatedSignIn } from './start-federated-sign-in.use-case.js';

/** Signing in by a company's own identity provider (OpenID Connect). */
@Module({
  imports: [IdentityModule, UserManagementModule, IdentityProviderClientModule],
  providers: [
    ProviderConnections,
    AdministerProviders,
    ProviderDomains,
    LinkPerson,
    CheckProviderAnswer,
    StartFederatedSignIn,
    FinishFederatedSignIn,
  ],
  exports: [
    UserManagementModule,
    ProviderConnections,
    AdministerProviders,
    ProviderDomains,
    StartFederatedSignIn,
    FinishFederatedSignIn,
  ],
})
export class IdentityProvidersModule {}
