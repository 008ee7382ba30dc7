import { Module } from '@nestjs/common';
import { ActingDomainModule } from '../../../domains/acting/index.js';
import { UserManagementModule } from '../user-management.module.js';
import { ActingCallers } from './acting-callers.js';
import { ManageAgentAccess } from './agent-access.use-case.js';
import { EndActing } from './end-acting.use-case.js';
import { StartActing } from './start-acting.use-case.js';

const USE_CASES = [ActingCallers, StartActing, EndActing, ManageAgentAccess];

/** Staff who act for a customer, with a reason, seen by the customer. */
@Module({ imports: [ActingDomainModule, UserManagementModule], providers: USE_CASES, exports: USE_CASES })
export class ActingModule {}
