import type { AttributeMap, Operation, ResourceDefinition } from '../helpers/index.js';
import {
  Catalog,
  Category,
  ExportJob,
  ImportJob,
  ProductOffering,
  ProductOfferingPrice,
  ProductSpecification,
  TelecomProductOffering,
} from './entities/index.js';

const BASE_PATH = '/tmf-api/productCatalogManagement/v4';
const ALL_OPERATIONS: readonly Operation[] = ['list', 'get', 'create', 'patch', 'delete'];

const COMMON: AttributeMap = {
  name: 'name',
  lifecycleStatus: 'lifecycleStatus',
  lastUpdate: 'updatedAt',
  'validFor.startDateTime': 'validFrom',
  'validFor.endDateTime': 'validTo',
};

/** What all parts of the catalogue share: the operator's, and with a life cycle. */
const published = {
  basePath: BASE_PATH,
  owner: 'operator',
  stateAttribute: 'lifecycleStatus',
  readOnly: ['lastUpdate'],
  operations: ALL_OPERATIONS,
} as const;

export const catalogDefinition: ResourceDefinition = {
  ...published,
  name: 'catalog',
  type: 'Catalog',
  entity: Catalog,
  attributes: { ...COMMON, catalogType: 'catalogType' },
  extensionAttributes: { searchSynonym: 'array', broadbandProvider: 'object' },
  defaults: { lifecycleStatus: 'In study' },
};

export const categoryDefinition: ResourceDefinition = {
  ...published,
  name: 'category',
  type: 'Category',
  entity: Category,
  attributes: { ...COMMON, parentId: 'parentId', isRoot: 'isRoot' },
  defaults: { lifecycleStatus: 'In study' },
};

export const productSpecificationDefinition: ResourceDefinition = {
  ...published,
  name: 'productSpecification',
  type: 'ProductSpecification',
  entity: ProductSpecification,
  attributes: { ...COMMON, productNumber: 'productNumber', brand: 'brand', isBundle: 'isBundle' },
  defaults: { lifecycleStatus: 'In study', isBundle: false },
};

/** Attributes of the extension are TMF630 extension attributes of the same resource; all are optional. */
export const productOfferingDefinition: ResourceDefinition = {
  ...published,
  name: 'productOffering',
  type: 'ProductOffering',
  entity: ProductOffering,
  attributes: {
    ...COMMON,
    isBundle: 'isBundle',
    isSellable: 'isSellable',
    'productSpecification.id': 'productSpecificationId',
  },
  extensions: [
    {
      entity: TelecomProductOffering,
      attributes: {
        code: 'code',
        offeringClass: 'classes',
        segment: 'segments',
        technology: 'technologies',
        minimumDownloadSpeed: 'minDownMbps',
        requiresSite: 'needsSite',
        interval: 'intervalDays',
        grandfathered: 'grandfathered',
        orderEntryField: 'orderEntry',
      },
    },
  ],
  extensionAttributes: { earlyTermination: 'array', serviceCredit: 'array', broadbandLabel: 'array' },
  defaults: { lifecycleStatus: 'In study', isBundle: false },
};

export const productOfferingPriceDefinition: ResourceDefinition = {
  ...published,
  name: 'productOfferingPrice',
  type: 'ProductOfferingPrice',
  entity: ProductOfferingPrice,
  attributes: {
    ...COMMON,
    priceType: 'priceType',
    'price.value': 'priceValue',
    'price.unit': 'priceUnit',
    percentage: 'percentage',
    recurringChargePeriodType: 'recurringChargePeriodType',
    recurringChargePeriodLength: 'recurringChargePeriodLength',
    isBundle: 'isBundle',
  },
  extensionAttributes: {
    tier: 'array',
    tierMode: 'string',
    chargedPer: 'string',
    waivedFromTermMonths: 'integer',
    introductory: 'object',
    usageRating: 'object',
    rate: 'array',
    individualCase: 'boolean',
    distanceBand: 'object',
    surcharge: 'boolean',
    expiresAfterDays: 'integer',
  },
  defaults: { lifecycleStatus: 'In study', isBundle: false },
};

const JOB: AttributeMap = {
  status: 'status',
  url: 'url',
  path: 'path',
  contentType: 'contentType',
  errorLog: 'errorLog',
  creationDate: 'createdAt',
  completionDate: 'completionDate',
};

/** What the server keeps of a job. */
const KEPT = ['status', 'errorLog', 'creationDate', 'completionDate', 'progress'];

const job = {
  basePath: BASE_PATH,
  owner: 'operator',
  stateAttribute: 'status',
  operations: ['list', 'get', 'create', 'delete'],
} as const;

export const importJobDefinition: ResourceDefinition = {
  ...job,
  name: 'importJob',
  type: 'ImportJob',
  entity: ImportJob,
  attributes: JOB,
  readOnly: [...KEPT, 'draftId', 'faultFileUrl', 'publication'],
  /** mode: draft or direct; progress: rows, good, bad, unchanged; publication: the number that a direct import became. */
  extensionAttributes: {
    mode: 'string',
    draftName: 'string',
    progress: 'object',
    draftId: 'string',
    faultFileUrl: 'string',
    publication: 'integer',
  },
};

export const exportJobDefinition: ResourceDefinition = {
  ...job,
  name: 'exportJob',
  type: 'ExportJob',
  entity: ExportJob,
  attributes: { ...JOB, query: 'query' },
  readOnly: KEPT,
  extensionAttributes: { progress: 'object' },
};

/** Every resource of TMF620. */
export const CATALOGUE_DEFINITIONS: readonly ResourceDefinition[] = [
  catalogDefinition,
  categoryDefinition,
  productSpecificationDefinition,
  productOfferingDefinition,
  productOfferingPriceDefinition,
  importJobDefinition,
  exportJobDefinition,
];
