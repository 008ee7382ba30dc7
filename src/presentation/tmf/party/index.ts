export { PartyApiModule } from './party.module.js';
