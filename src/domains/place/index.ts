export { AddressSuggestionsRepository } from './address-suggestions.repository.js';
export {
  AddressRepository,
  type KnownAddress,
  type KnownSite,
  type KnownUnit,
  prefixesOf,
} from './address.repository.js';
export {
  type AddressObstacle,
  canonicalText,
  canonicalUnit,
  canonicalWords,
  isHomeCountry,
  parseTypedAddress,
  segmentsOf,
  type TypedAddress,
} from './address-text/index.js';
export {
  GEOGRAPHIC_ADDRESS,
  GEOGRAPHIC_ADDRESS_VALIDATION,
  GEOGRAPHIC_SUB_ADDRESS,
} from './geographic-address.definition.js';
export { PlaceModule } from './place.module.js';
export { type KnownArea, WireCentreRepository } from './wire-centre.repository.js';
