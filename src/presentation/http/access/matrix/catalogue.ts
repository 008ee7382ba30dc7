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

const KEEPERS_AND_AUDITOR = [...CATALOGUE_KEEPERS, 'auditor'] as const;

/** The catalogue studio: drafts, what was published of them, and files. Publishing is for people who answer for it. */
const STUDIO: MatrixRows = {
  ...rows('catalogueDraft', {
    list: KEEPERS_AND_AUDITOR,
    get: KEEPERS_AND_AUDITOR,
    create: CATALOGUE_KEEPERS,
    patch: CATALOGUE_KEEPERS,
    delete: CATALOGUE_KEEPERS,
    check: CATALOGUE_KEEPERS,
    try: CATALOGUE_KEEPERS,
    publish: ['catalogueManager', 'admin'],
  }),
  ...rows('catalogueEntry', { list: KEEPERS_AND_AUDITOR, get: KEEPERS_AND_AUDITOR }),
  ...rows('catalogueExample', {
    list: KEEPERS_AND_AUDITOR,
    create: CATALOGUE_KEEPERS,
    delete: CATALOGUE_KEEPERS,
  }),
  ...rows('cataloguePublication', {
    list: KEEPERS_AND_AUDITOR,
    get: KEEPERS_AND_AUDITOR,
    rollback: ['catalogueManager', 'admin'],
  }),
  ...rows('catalogueFile', { get: KEEPERS_AND_AUDITOR, create: CATALOGUE_KEEPERS }),
  ...rows('catalogueImport', { get: KEEPERS_AND_AUDITOR, delete: CATALOGUE_KEEPERS }),
};

/** TMF620 catalogue; TMF673 addresses, TMF645 qualification and the portal's availability check. */
export const CATALOGUE: MatrixRows = {
  ...published('catalog'),
  ...published('category'),
  ...published('productSpecification'),
  ...published('productOffering'),
  ...published('productOfferingPrice'),
  ...rows('rule', RULES),
  ...rows('ruleTrial', { create: [...CATALOGUE_KEEPERS, 'agent', 'consultant', 'supervisor'] }), // writes nothing
  ...published('promotion'),
  // what others pay is nobody's business
  ...rows('priceBook', {
    list: [...CATALOGUE_KEEPERS, 'supervisor', 'consultant', 'auditor'],
    get: [...CATALOGUE_KEEPERS, 'supervisor', 'consultant', 'auditor'],
    create: CATALOGUE_KEEPERS,
    patch: CATALOGUE_KEEPERS,
    delete: CATALOGUE_KEEPERS,
  }),
  ...rows('price', { create: EVERYONE }),
  ...rows('importJob', JOBS),
  ...rows('exportJob', JOBS),
  ...STUDIO,

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
  // one question about one offering: who shops asks, the desk may look
  ...rows('procurementInquiry', { create: SHOPPERS, get: SHOPPERS_AND_DESK, cart: SHOPPERS }),
  ...rows('catalogueOffering', { list: EVERYONE, get: EVERYONE }),
  ...rows('catalogueComparison', { get: EVERYONE }),
  ...rows('catalogueCategory', { get: EVERYONE }),
  ...rows('broadbandLabel', { list: EVERYONE, get: EVERYONE }),
  ...rows('addressSuggestion', { list: EVERYONE }),
  ...rows('availability', { create: EVERYONE }),
};
