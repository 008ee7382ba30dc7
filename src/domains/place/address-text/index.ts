export { canonicalText, canonicalUnit, canonicalWords, segmentsOf } from './canonical-words.js';
export { isHomeCountry } from './country-words.js';
export { type AddressObstacle, parseTypedAddress, type TypedAddress } from './typed-address.js';
