import type { ResourceDefinition } from '../helpers/index.js';
import { CheckServiceQualification } from './check-service-qualification.entity.js';
import { QueryServiceQualification } from './query-service-qualification.entity.js';

const basePath = '/tmf-api/serviceQualificationManagement/v4';

const shared = {
  state: 'state',
  description: 'description',
  externalId: 'externalId',
  effectiveQualificationDate: 'effectiveQualificationDate',
  estimatedResponseDate: 'estimatedResponseDate',
  expectedQualificationDate: 'expectedQualificationDate',
  expirationDate: 'expirationDate',
  instantSyncQualification: 'instantSyncQualification',
};

/** TMF645 checkServiceQualification: can these services be delivered there? */
export const CHECK_SERVICE_QUALIFICATION: ResourceDefinition = {
  name: 'checkServiceQualification',
  type: 'CheckServiceQualification',
  basePath,
  entity: CheckServiceQualification,
  attributes: {
    ...shared,
    qualificationResult: 'qualificationResult',
    checkServiceQualificationDate: 'checkServiceQualificationDate',
    provideAlternative: 'provideAlternative',
    provideUnavailabilityReason: 'provideUnavailabilityReason',
  },
  owner: 'customer',
  stateAttribute: 'state',
  readOnly: ['state', 'qualificationResult', 'effectiveQualificationDate', 'expirationDate'],
  defaultSort: '-checkServiceQualificationDate',
  operations: ['list', 'get', 'create', 'patch', 'delete'],
};

/** TMF645 queryServiceQualification: what can be delivered there? */
export const QUERY_SERVICE_QUALIFICATION: ResourceDefinition = {
  name: 'queryServiceQualification',
  type: 'QueryServiceQualification',
  basePath,
  entity: QueryServiceQualification,
  attributes: { ...shared, queryServiceQualificationDate: 'queryServiceQualificationDate' },
  owner: 'customer',
  stateAttribute: 'state',
  readOnly: ['state', 'serviceQualificationItem', 'effectiveQualificationDate', 'expirationDate'],
  defaultSort: '-queryServiceQualificationDate',
  operations: ['list', 'get', 'create', 'patch', 'delete'],
};

/** Days for which an answer may be relied on; it is asked again at submit in any case. */
export const QUALIFICATION_VALID_DAYS = 30;
