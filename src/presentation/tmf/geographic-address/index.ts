export { GeographicAddressApiModule } from './geographic-address.module.js';
