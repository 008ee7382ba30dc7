export { PartyRoleApiModule } from './party-role.module.js';
