import { Module } from '@nestjs/common';
import { UserManagementModule } from '../../../business/user-management/index.js';
import { AccountController } from './account.controller.js';
import { EmailVerificationsController } from './email-verifications.controller.js';
import { OwnSessionsController } from './own-sessions.controller.js';
import { PasswordResetsController } from './password-resets.controller.js';
import { RegistrationsController } from './registrations.controller.js';
import { SecondFactorController } from './second-factor.controller.js';

/** Signing up, and a person's own account. */
@Module({
  imports: [UserManagementModule],
  controllers: [
    RegistrationsController,
    EmailVerificationsController,
    PasswordResetsController,
    AccountController,
    SecondFactorController,
    OwnSessionsController,
  ],
})
export class AccountPortalModule {}
