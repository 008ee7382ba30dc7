export { partyRoleDefinition } from './party-role.definition.js';
export { PartyRole } from './party-role.entity.js';
export { PartyRoleModule } from './party-role.module.js';
