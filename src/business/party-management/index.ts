export { PartyManagementModule } from './party-management.module.js';
