export { AvailabilityPortalModule } from './availability.module.js';
