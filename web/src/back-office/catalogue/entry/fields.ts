import type { Document } from '../../../api/studio';

export interface Field {
  /** Dotted. */
  path: string;
  label: string;
  type: 'text' | 'long' | 'number' | 'money' | 'boolean' | 'select' | 'list';
  options?: readonly string[];
}

const STATUS: Field = {
  path: 'lifecycleStatus',
  label: 'Status',
  type: 'select',
  options: ['In study', 'In design', 'In test', 'Active', 'Launched', 'Retired', 'Obsolete', 'Rejected'],
};
const NAME: Field = { path: 'name', label: 'Name', type: 'text' };
const WORDS: Field = { path: 'description', label: 'Description', type: 'long' };
const FROM: Field = { path: 'validFor.startDateTime', label: 'Valid from (ISO 8601)', type: 'text' };
const UNTIL: Field = { path: 'validFor.endDateTime', label: 'Valid until (ISO 8601)', type: 'text' };

const FIELDS: Readonly<Record<string, readonly Field[]>> = {
  productOffering: [
    NAME,
    { path: 'code', label: 'Code', type: 'text' },
    WORDS,
    STATUS,
    { path: 'isSellable', label: 'May be sold', type: 'boolean' },
    { path: 'isBundle', label: 'A bundle of offerings', type: 'boolean' },
    { path: 'offeringClass', label: 'Classes, parted by commas', type: 'list' },
    { path: 'segment', label: 'Segments, parted by commas', type: 'list' },
    { path: 'interval', label: 'Working days to deliver', type: 'number' },
    FROM,
    UNTIL,
  ],
  productOfferingPrice: [
    NAME,
    WORDS,
    STATUS,
    {
      path: 'priceType',
      label: 'Kind of charge',
      type: 'select',
      options: ['recurring', 'oneTime', 'usage', 'discount'],
    },
    { path: 'price', label: 'Amount', type: 'money' },
    { path: 'price.unit', label: 'Currency', type: 'text' },
    { path: 'percentage', label: 'Percent', type: 'number' },
    { path: 'individualCase', label: 'Quoted for each customer', type: 'boolean' },
    { path: 'chargedPer', label: 'Charged per', type: 'select', options: ['unit', 'item'] },
    { path: 'recurringChargePeriodType', label: 'Charged each', type: 'select', options: ['month', 'year'] },
    { path: 'introductory.months', label: 'Lower at first, for (months)', type: 'number' },
    { path: 'introductory.price', label: 'Amount at first', type: 'money' },
    { path: 'unitOfMeasure.units', label: 'Unit of usage', type: 'text' },
    { path: 'usageRating.included', label: 'Usage included each month', type: 'number' },
    { path: 'usageRating.minimum', label: 'Least usage that is charged', type: 'number' },
    { path: 'waivedFromTermMonths', label: 'Waived from a term of (months)', type: 'number' },
    FROM,
    UNTIL,
  ],
  productSpecification: [
    NAME,
    { path: 'productNumber', label: 'Number', type: 'text' },
    { path: 'brand', label: 'Brand', type: 'text' },
    WORDS,
    STATUS,
  ],
  category: [
    NAME,
    WORDS,
    STATUS,
    { path: 'isRoot', label: 'Top category', type: 'boolean' },
    { path: 'parentId', label: 'Id of the category above', type: 'text' },
  ],
};

/** The id of the input of an attribute, so that a finding leads to it. */
export const fieldId = (path: string): string => `field-${path}`;

/** What is written with commas between. */
export const listOf = (text: string): string[] =>
  text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** What the form asks of a kind; the JSON beside it has the rest. */
export const fieldsOf = (kind: string): readonly Field[] =>
  FIELDS[kind] ?? [NAME, WORDS, STATUS, FROM, UNTIL];

const isObject = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const valueAt = (document: Document, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), document);

/** The elements of a list attribute. */
export const objectsAt = (document: Document, path: string): Document[] => {
  const value = valueAt(document, path);
  return Array.isArray(value) ? value.filter(isObject) : [];
};

/** A copy of the document with another value at a place; undefined takes the attribute away, and what it empties. */
export function withValue(document: Document, path: string, value: unknown): Document {
  const [name = '', ...rest] = path.split('.');
  const inner = document[name];
  const changed = rest.length > 0 ? withValue(isObject(inner) ? inner : {}, rest.join('.'), value) : value;
  const next =
    rest.length > 0 && isObject(changed) && Object.keys(changed).length === 0 ? undefined : changed;
  const { [name]: _before, ...others } = document;
  return next === undefined ? others : { ...document, [name]: next };
}
