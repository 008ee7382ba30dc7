import { Module } from '@nestjs/common';
import { UserManagementModule } from '../../../business/user-management/index.js';
import { ApiClientsController } from './api-clients.controller.js';
import { OAuthMetadataController } from './oauth-metadata.controller.js';
import { PersonalTokensController } from './personal-tokens.controller.js';

/** API clients, scopes and personal tokens. */
@Module({
  imports: [UserManagementModule],
  controllers: [ApiClientsController, PersonalTokensController, OAuthMetadataController],
})
export class ProgramsPortalModule {}
