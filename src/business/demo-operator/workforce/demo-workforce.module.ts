import { Module } from '@nestjs/common';
import { WorkforceModule } from '../../../domains/workforce/index.js';
import { LoadDemoWorkforce } from './load-demo-workforce.use-case.js';

@Module({ imports: [WorkforceModule], providers: [LoadDemoWorkforce], exports: [LoadDemoWorkforce] })
export class DemoWorkforceModule {}
