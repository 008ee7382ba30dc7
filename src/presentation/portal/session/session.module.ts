import { Module } from '@nestjs/common';
import { DemoOperatorModule } from '../../../business/demo-operator/index.js';
import { NeedsMatchingModule } from '../../../business/needs-matching/index.js';
import { OnlineOrderingModule } from '../../../business/online-ordering/index.js';
import { ProcurementInquiryModule } from '../../../business/procurement-inquiry/index.js';
import { UserManagementModule } from '../../../business/user-management/index.js';
import { HttpModule } from '../../http/index.js';
import { SessionAnswers } from './session-answers.js';
import { SessionController } from './session.controller.js';
import { TokenController } from './token.controller.js';

/** Sign-in for people, tokens for programs. */
@Module({
  imports: [
    HttpModule,
    UserManagementModule,
    OnlineOrderingModule,
    NeedsMatchingModule,
    ProcurementInquiryModule,
    DemoOperatorModule,
  ],
  providers: [SessionAnswers],
  controllers: [SessionController, TokenController],
  exports: [SessionAnswers],
})
export class SessionModule {}
