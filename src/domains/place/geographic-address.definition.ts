import type { ResourceDefinition } from '../helpers/index.js';
import { GeographicAddressValidation } from './tables/geographic-address-validation.entity.js';
import { GeographicAddress } from './tables/geographic-address.entity.js';
import { GeographicSubAddress } from './tables/geographic-sub-address.entity.js';

const basePath = '/tmf-api/geographicAddressManagement/v4';

const unitAttributes = {
  name: 'name',
  subAddressType: 'subAddressType',
  subUnitType: 'subUnitType',
  subUnitNumber: 'subUnitNumber',
  buildingName: 'buildingName',
  levelType: 'levelType',
  levelNumber: 'levelNumber',
};

/** TMF673 geographicAddress: the operator's reference data, read only. */
export const GEOGRAPHIC_ADDRESS: ResourceDefinition = {
  name: 'geographicAddress',
  type: 'GeographicAddress',
  basePath,
  entity: GeographicAddress,
  attributes: {
    name: 'name',
    streetNr: 'streetNr',
    streetNrSuffix: 'streetNrSuffix',
    streetNrLast: 'streetNrLast',
    streetName: 'streetName',
    streetType: 'streetType',
    streetSuffix: 'streetSuffix',
    city: 'city',
    locality: 'locality',
    stateOrProvince: 'stateOrProvince',
    postcode: 'postcode',
    country: 'country',
  },
  children: {
    geographicSubAddress: {
      entity: GeographicSubAddress,
      parent: 'geographicAddressId',
      position: 'position',
      attributes: { id: 'id', ...unitAttributes },
      shownEmpty: true,
    },
  },
  owner: 'operator',
  operations: ['list', 'get'],
};

/** TMF673 geographicSubAddress: the units of an address, read with their address and never by themselves. */
export const GEOGRAPHIC_SUB_ADDRESS: ResourceDefinition = {
  name: 'geographicSubAddress',
  type: 'GeographicSubAddress',
  basePath,
  entity: GeographicSubAddress,
  attributes: unitAttributes,
  owner: 'operator',
  operations: ['list', 'get'],
};

/** TMF673 geographicAddressValidation: a question and its answer, the customer's own. */
export const GEOGRAPHIC_ADDRESS_VALIDATION: ResourceDefinition = {
  name: 'geographicAddressValidation',
  type: 'GeographicAddressValidation',
  basePath,
  entity: GeographicAddressValidation,
  attributes: {
    state: 'state',
    validationDate: 'validationDate',
    validationResult: 'validationResult',
    provideAlternative: 'provideAlternative',
  },
  owner: 'customer',
  stateAttribute: 'state',
  readOnly: [
    'state',
    'validationDate',
    'validationResult',
    'validGeographicAddress',
    'alternateGeographicAddress',
  ],
  defaultSort: '-validationDate',
  operations: ['list', 'get', 'create', 'patch'],
};
