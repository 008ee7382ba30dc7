import { Module } from '@nestjs/common';
import { OrderModule } from '../../../domains/order/index.js';
import { LoadDemoOrderTeam } from './load-demo-order-team.use-case.js';

@Module({ imports: [OrderModule], providers: [LoadDemoOrderTeam], exports: [LoadDemoOrderTeam] })
export class DemoOrderTeamModule {}
