export { OwnerOfParties, relatedPartiesOf } from './owner-of-parties.js';
export { PartyManagementModule } from './party-management.module.js';
