import { Module } from '@nestjs/common';
import { TrafficModule } from '../../domains/traffic/index.js';
import { RateLimits } from './rate-limits.js';

/** How many requests a client may make. */
@Module({ imports: [TrafficModule], providers: [RateLimits], exports: [RateLimits] })
export class TrafficControlModule {}
