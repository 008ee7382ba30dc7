import { Module } from '@nestjs/common';
import { EventDeliveryRepository } from './event-delivery.repository.js';

@Module({ providers: [EventDeliveryRepository], exports: [EventDeliveryRepository] })
export class EventDeliveryModule {}
