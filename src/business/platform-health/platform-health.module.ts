import { Module } from '@nestjs/common';
import { CheckReadiness } from './check-readiness.use-case.js';

@Module({ providers: [CheckReadiness], exports: [CheckReadiness] })
export class PlatformHealthModule {}
