import { Module } from '@nestjs/common';
import { EventRelayModule } from '../../business/event-delivery/index.js';
import { HttpModule } from '../http/index.js';
import { LiveGateway } from './live.gateway.js';

@Module({ imports: [EventRelayModule, HttpModule], providers: [LiveGateway] })
export class RealtimeModule {}
