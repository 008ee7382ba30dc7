import { Module } from '@nestjs/common';
import { HttpModule } from '../http/index.js';
import { LiveGateway } from './live.gateway.js';

@Module({ imports: [HttpModule], providers: [LiveGateway] })
export class RealtimeModule {}
