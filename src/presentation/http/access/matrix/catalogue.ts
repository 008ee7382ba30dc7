import { STAFF_ROLES } from '../../../../domains/helpers/index.js';
import {
  CARE,
  CARE_WRITERS,
  CATALOGUE_KEEPERS,
  type MatrixRows,
  madeByShoppers,
  published,
  rows,
  EVERYONE,
  SHOPPERS,
  SHOPPERS_AND_DESK,
} from './role-groups.js';

/** Staff read what the rules are; who keeps the catalogue writes them. */
const RULES = {
  list: [...STAFF_ROLES, 'client', 'system'],
  get: [...STAFF_ROLES, 'client', 'system'],
  create: CATALOGUE_KEEPERS,
  patch: CATALOGUE_KEEPERS,
  delete: CATALOGUE_KEEPERS,
} as const satisfies MatrixRows;

const JOBS = {
  list: [...CATALOGUE_KEEPERS, 'auditor'],
  get: [...CATALOGUE_KEEPERS, 'auditor'],
  create: CATALOGUE_KEEPERS,
  delete: CATALOGUE_KEEPERS,
} as const satisfies MatrixRows;

/** TMF620 catalogue; TMF673 addresses, TMF645 qualification and the portal's availability check. */
export const CATALOGUE: MatrixRows = {
  ...published('catalog'),
  ...published('category'),
  ...published('productSpecification'),
  ...published('productOffering'),
  ...published('productOfferingPrice'),
  ...rows('rule', RULES),
  ...rows('ruleTrial', { create: RULES.list }),
  ...rows('importJob', JOBS),
  ...rows('exportJob', JOBS),

  ...rows('geographicAddress', { list: EVERYONE, get: EVERYONE }),
  ...rows('geographicSubAddress', { list: EVERYONE, get: EVERYONE }),
  ...rows('geographicAddressValidation', {
    list: SHOPPERS_AND_DESK,
    get: SHOPPERS_AND_DESK,
    create: [...SHOPPERS, ...CARE],
    patch: [...SHOPPERS, ...CARE_WRITERS],
  }),
  ...madeByShoppers('checkServiceQualification', CARE_WRITERS),
  ...madeByShoppers('queryServiceQualification', CARE_WRITERS),
  ...rows('addressSuggestion', { list: EVERYONE }),
  ...rows('availability', { create: EVERYONE }),
};
