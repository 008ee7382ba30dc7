import { Module } from '@nestjs/common';
import { EventRelayModule } from '../../business/event-delivery/index.js';
import { NeedsMatchingModule } from '../../business/needs-matching/index.js';
import { UserManagementModule } from '../../business/user-management/index.js';
import { HttpModule } from '../http/index.js';
import { LiveGateway } from './live.gateway.js';
import { NeedsGateway } from './needs.gateway.js';

@Module({
  imports: [EventRelayModule, HttpModule, NeedsMatchingModule, UserManagementModule],
  providers: [LiveGateway, NeedsGateway],
})
export class RealtimeModule {}
