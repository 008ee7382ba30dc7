import type { ResourceDefinition } from '../helpers/index.js';
import { Customer } from './entities/index.js';

/** TMF629 Customer; from segment to timeZone the attributes are ours: they decide what is offered, at what price. Its owner is the customer itself: customer_id is its own id. */
export const customerDefinition: ResourceDefinition = {
  name: 'customer',
  type: 'Customer',
  basePath: '/tmf-api/customerManagement/v4',
  entity: Customer,
  owner: 'customer',
  attributes: {
    name: 'name',
    status: 'status',
    statusReason: 'statusReason',
    segment: 'segment',
    creditClass: 'creditClass',
    birthDate: 'birthDate',
    priceBookId: 'priceBookIds',
    'taxExemption.certificate': 'taxExemptionCertificate',
    'taxExemption.validUntil': 'taxExemptionUntil',
    currency: 'currency',
    timeZone: 'timeZone',
    'engagedParty.id': 'engagedPartyId',
    'engagedParty.name': 'engagedPartyName',
    'validFor.startDateTime': 'validFrom',
    'validFor.endDateTime': 'validTo',
  },
  stateAttribute: 'status',
  operations: ['list', 'get', 'create', 'patch', 'delete'],
};
