import { Module } from '@nestjs/common';
import { NeedsModule } from '../../../domains/needs/index.js';
import { LoadDemoNeeds } from './load-demo-needs.use-case.js';

@Module({ imports: [NeedsModule], providers: [LoadDemoNeeds], exports: [LoadDemoNeeds] })
export class DemoNeedsModule {}
