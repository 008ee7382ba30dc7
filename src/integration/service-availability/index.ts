export { ServiceAvailabilityModule } from './service-availability.module.js';
export {
  ACCESS_TECHNOLOGIES,
  type AccessTechnology,
  type AvailabilityAnswer,
  type AvailabilityConfidence,
  type AvailabilityDoubt,
  type AvailabilityLayer,
  type NearestPlace,
  type PlaceQuestion,
  ServiceAvailability,
  type SourceStatement,
  type TechnologyAnswer,
} from './service-availability.port.js';
