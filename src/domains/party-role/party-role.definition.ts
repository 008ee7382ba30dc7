import type { ResourceDefinition } from '../helpers/index.js';
import { PartyRole } from './party-role.entity.js';

export const partyRoleDefinition: ResourceDefinition = {
  name: 'partyRole',
  type: 'PartyRole',
  basePath: '/tmf-api/partyRoleManagement/v4',
  entity: PartyRole,
  owner: 'customer',
  attributes: {
    name: 'name',
    status: 'status',
    statusReason: 'statusReason',
    'engagedParty.id': 'engagedPartyId',
    'engagedParty.name': 'engagedPartyName',
    'validFor.startDateTime': 'validFrom',
    'validFor.endDateTime': 'validTo',
  },
  stateAttribute: 'status',
  operations: ['list', 'get', 'create', 'patch', 'delete'],
};
