import { Module } from '@nestjs/common';
import { ServiceAvailabilityModule } from '../../../business/service-availability/index.js';
import { AvailabilityController } from './availability.controller.js';

/** The portal's address suggestions and availability check. */
@Module({ imports: [ServiceAvailabilityModule], controllers: [AvailabilityController] })
export class AvailabilityPortalModule {}
