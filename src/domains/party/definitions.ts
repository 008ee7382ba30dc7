import type { ResourceDefinition } from '../helpers/index.js';
import { Individual, Organization } from './entities/index.js';

const party = {
  basePath: '/tmf-api/party/v4',
  owner: 'customer',
  stateAttribute: 'status',
  operations: ['list', 'get', 'create', 'patch', 'delete'],
} as const;

export const individualDefinition: ResourceDefinition = {
  ...party,
  name: 'individual',
  type: 'Individual',
  entity: Individual,
  attributes: {
    givenName: 'givenName',
    familyName: 'familyName',
    fullName: 'fullName',
    status: 'status',
    birthDate: 'birthDate',
  },
};

export const organizationDefinition: ResourceDefinition = {
  ...party,
  name: 'organization',
  type: 'Organization',
  entity: Organization,
  attributes: {
    name: 'name',
    tradingName: 'tradingName',
    organizationType: 'organizationType',
    isLegalEntity: 'isLegalEntity',
    isHeadOffice: 'isHeadOffice',
    status: 'status',
    'organizationParentRelationship.organization.id': 'parentId',
    'organizationParentRelationship.relationshipType': 'parentRelationship',
  },
};

/** Every resource of TMF632. */
export const PARTY_DEFINITIONS: readonly ResourceDefinition[] = [
  individualDefinition,
  organizationDefinition,
];
