import { derivedId, type JsonObject } from '../../../domains/helpers/index.js';
import {
  buildOffering,
  buildSpecification,
  CATEGORY_NAMES,
  categoryId,
  offeringId,
  refuseDoublePrices,
} from './build-offering.js';
import { buildPrice } from './build-price.js';
import { BASE_PATH, reference } from './build-reference.js';
import type { OfferingSource } from './catalogue-source.js';
import { BUNDLES } from './offerings/bundles.js';
import { DATA_ACCESS } from './offerings/data-access.js';
import { DATA_SERVICES } from './offerings/data-services.js';
import { MOBILE } from './offerings/mobile.js';
import { SERVICES } from './offerings/services.js';
import { VOICE_CALLING } from './offerings/voice-calling.js';
import { VOICE_LINES } from './offerings/voice-lines.js';
import { BROADBAND_PROVIDER } from './broadband-labels.js';
import { SEARCH_SYNONYMS } from './search-synonyms.js';

/** Raise it with every change of the data: the loader writes what it finds at another version. */
export const CATALOGUE_VERSION = '2026-11-22.11-labels';
const LAST_UPDATE = '2026-11-22T00:00:00.000Z';

export const OFFERINGS: readonly OfferingSource[] = [
  ...VOICE_LINES,
  ...VOICE_CALLING,
  ...DATA_ACCESS,
  ...DATA_SERVICES,
  ...MOBILE,
  ...SERVICES,
  ...BUNDLES,
];

/** The demo catalogue as TMF620 resources, by resource name, in an order in which references already exist. */
export interface DemoCatalogue {
  readonly productSpecification: readonly JsonObject[];
  readonly productOfferingPrice: readonly JsonObject[];
  readonly productOffering: readonly JsonObject[];
  readonly category: readonly JsonObject[];
  readonly catalog: readonly JsonObject[];
}

export function buildDemoCatalogue(): DemoCatalogue {
  OFFERINGS.forEach(refuseDoublePrices);
  return {
    productSpecification: OFFERINGS.map((source) => buildSpecification(source, LAST_UPDATE)),
    productOfferingPrice: OFFERINGS.flatMap((source) =>
      source.prices.map((price) => buildPrice(source.code, price, LAST_UPDATE)),
    ),
    productOffering: OFFERINGS.map((source) => buildOffering(source, nameOf, LAST_UPDATE)),
    category: Object.keys(CATEGORY_NAMES).map(buildCategory),
    catalog: [buildCatalog()],
  };
}

const nameOf = (code: string): string => OFFERINGS.find((one) => one.code === code)?.name ?? code;

function buildCategory(slug: string): JsonObject {
  const id = categoryId(slug);
  const members = OFFERINGS.filter(({ classes, segments }) =>
    [...classes, ...segments].some((one) => one === slug),
  );
  return {
    id,
    href: `${BASE_PATH}/category/${id}`,
    name: CATEGORY_NAMES[slug] ?? slug,
    version: '1.0',
    isRoot: true,
    lifecycleStatus: 'Active',
    lastUpdate: LAST_UPDATE,
    productOffering: members.map(({ code, name }) => reference('productOffering', offeringId(code), name)),
    '@type': 'Category',
  };
}

function buildCatalog(): JsonObject {
  const id = derivedId('catalog:meridian');
  return {
    id,
    href: `${BASE_PATH}/catalog/${id}`,
    name: 'Meridian Telecom',
    description: 'Everything that the demo operator sells. All prices are samples.',
    catalogType: 'ProductCatalog',
    broadbandProvider: { ...BROADBAND_PROVIDER },
    searchSynonym: SEARCH_SYNONYMS.map((words) => ({ words: [...words] })),
    version: CATALOGUE_VERSION,
    lifecycleStatus: 'Active',
    lastUpdate: LAST_UPDATE,
    category: Object.entries(CATEGORY_NAMES).map(([slug, name]) =>
      reference('category', categoryId(slug), name),
    ),
    '@type': 'Catalog',
  };
}
