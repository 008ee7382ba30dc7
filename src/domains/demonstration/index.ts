export {
  type DemonstrationPart,
  type DemonstrationRun,
  expiryAt,
  hashOf,
  MOST_OF_ADDRESS,
  MOST_OF_ALL,
  newDemonstrationSecret,
} from './demonstration.js';
export { DemonstrationDomainModule } from './demonstration.module.js';
export { DemonstrationRepository, type NewDemonstration } from './demonstration.repository.js';
export { Demonstration, type DemonstrationPlace } from './entities/demonstration.entity.js';
export { DemonstrationSeat } from './entities/demonstration-seat.entity.js';
