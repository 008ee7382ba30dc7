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
  // questions about needs: those who shop answer for themselves, staff helps, whoever has a link may look or help
  ...published('questionnaire'),
  ...rows('queryProductRecommendation', {
    list: SHOPPERS_AND_DESK,
    get: SHOPPERS_AND_DESK,
    create: [...SHOPPERS, ...CARE],
  }),
  ...rows('needsAssessment', {
    list: SHOPPERS_AND_DESK,
    get: SHOPPERS_AND_DESK,
    create: SHOPPERS,
    patch: [...SHOPPERS, ...CARE],
    delete: SHOPPERS,
    answer: [...SHOPPERS, ...CARE],
    move: [...SHOPPERS, ...CARE],
    cart: SHOPPERS,
  }),
  ...rows('needsProposal', { get: SHOPPERS_AND_DESK }),
  ...rows('needsShare', {
    list: SHOPPERS_AND_DESK,
    create: [...SHOPPERS, ...CARE],
    delete: [...SHOPPERS, ...CARE],
  }),
  ...rows('catalogueOffering', { list: EVERYONE, get: EVERYONE }),
  ...rows('catalogueComparison', { get: EVERYONE }),
  ...rows('catalogueCategory', { get: EVERYONE }),
  ...rows('addressSuggestion', { list: EVERYONE }),
  ...rows('availability', { create: EVERYONE }),
};
