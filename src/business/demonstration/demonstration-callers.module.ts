import { Module } from '@nestjs/common';
import { DemonstrationDomainModule } from '../../domains/demonstration/index.js';
import { DemonstrationCallers } from './running/demonstration-callers.js';

/** Who tries something out; asked at every request, so it knows nothing of the shop. */
@Module({
  imports: [DemonstrationDomainModule],
  providers: [DemonstrationCallers],
  exports: [DemonstrationCallers],
})
export class DemonstrationCallersModule {}
