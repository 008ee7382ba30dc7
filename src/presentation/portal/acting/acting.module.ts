import { Module } from '@nestjs/common';
import { ActingModule } from '../../../business/user-management/index.js';
import { ActingController } from './acting.controller.js';
import { AgentAccessController } from './agent-access.controller.js';

/** Staff who act for a customer, and what the customer sees of it. */
@Module({ imports: [ActingModule], controllers: [ActingController, AgentAccessController] })
export class ActingPortalModule {}
