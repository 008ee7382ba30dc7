export type { DeliveryLane, NewDelivery, NextDelivery, WaitingEvent } from './event-delivery.js';
export { EventDeliveryModule } from './event-delivery.module.js';
export { EventDeliveryRepository } from './event-delivery.repository.js';
