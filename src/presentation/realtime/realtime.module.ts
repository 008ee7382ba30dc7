import { Module } from '@nestjs/common';
import { EventRelayModule } from '../../business/event-delivery/index.js';
import { UserManagementModule } from '../../business/user-management/index.js';
import { HttpModule } from '../http/index.js';
import { LiveGateway } from './live.gateway.js';

@Module({ imports: [EventRelayModule, HttpModule, UserManagementModule], providers: [LiveGateway] })
export class RealtimeModule {}
