export { LoadDemoPlaces } from './demo/load-demo-places.use-case.js';
export { availabilityDocument } from './offering/availability-document.js';
export type { DeliverableOffering } from './offering/deliverable-offering.js';
export type { OfferingAnswer, OfferingResult } from './offering/judge-offering.js';
export type { OfferingReason } from './offering/offering-reasons.js';
export {
  type PlaceQualification,
  QualifyPlace,
  type ReachedPlace,
} from './offering/qualify-place.use-case.js';
export { FindPlace, type FoundPlace, type PlaceInput } from './place/find-place.use-case.js';
export { type AddressSuggestion, SuggestAddresses } from './place/suggest-addresses.use-case.js';
export { ValidateAddresses } from './place/validate-addresses.use-case.js';
export {
  CheckAvailability,
  type RecordedQualification,
} from './qualification/check-availability.use-case.js';
export { CheckServiceQualifications } from './qualification/check-service-qualifications.use-case.js';
export { QueryServiceQualifications } from './qualification/query-service-qualifications.use-case.js';
export { ServiceAvailabilityModule } from './service-availability.module.js';
