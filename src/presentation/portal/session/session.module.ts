import { Module } from '@nestjs/common';
import { OnlineOrderingModule } from '../../../business/online-ordering/index.js';
import { UserManagementModule } from '../../../business/user-management/index.js';
import { SessionController } from './session.controller.js';
import { TokenController } from './token.controller.js';

/** Sign-in for people, tokens for programs. */
@Module({
  imports: [UserManagementModule, OnlineOrderingModule],
  controllers: [SessionController, TokenController],
})
export class SessionModule {}
