import { Module } from '@nestjs/common';
import { DemonstrationModule } from '../../../business/demonstration/index.js';
import { HttpModule } from '../../http/index.js';
import { DemonstrationSeatsController } from './demonstration-seats.controller.js';
import { DemonstrationsController } from './demonstrations.controller.js';

/** Trying the shop out. */
@Module({
  imports: [HttpModule, DemonstrationModule],
  controllers: [DemonstrationsController, DemonstrationSeatsController],
})
export class DemonstrationsPortalModule {}
