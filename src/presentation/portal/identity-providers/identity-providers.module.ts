import { Module } from '@nestjs/common';
import { IdentityProvidersModule } from '../../../business/user-management/index.js';
import { HttpModule } from '../../http/index.js';
import { SessionModule } from '../session/index.js';
import { FederationController } from './federation.controller.js';
import { IdentityProvidersController } from './identity-providers.controller.js';
import { ProviderDomainsController } from './provider-domains.controller.js';

/** Signing in by a company's own identity provider, and its administration. */
@Module({
  imports: [HttpModule, SessionModule, IdentityProvidersModule],
  controllers: [FederationController, IdentityProvidersController, ProviderDomainsController],
})
export class IdentityProvidersPortalModule {}
