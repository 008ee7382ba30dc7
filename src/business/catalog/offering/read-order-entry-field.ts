import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import type { OrderEntryField } from './catalogue-offering.js';

const FIELD_TYPES = ['text', 'email', 'phone', 'date', 'select', 'number', 'address', 'boolean'] as const;

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** Reads an element of the extension attribute orderEntryField; one without a name is no field. */
export function readOrderEntryField(field: JsonObject): OrderEntryField[] {
  if (typeof field.name !== 'string') return [];
  const options = texts(field.options);
  return [
    {
      name: field.name,
      label: typeof field.label === 'string' ? field.label : field.name,
      type: FIELD_TYPES.find((type) => type === field.type) ?? 'text',
      required: field.required === true,
      ...(options.length > 0 && { options }),
      ...(typeof field.help === 'string' && { help: field.help }),
      ...(typeof field.format === 'string' && { format: field.format }),
      ...(typeof field.least === 'number' && { least: field.least }),
      ...(typeof field.most === 'number' && { most: field.most }),
      ...askedWhenOf(field),
      ...(field.secret === true && { secret: true }),
      ...(field.ofProduct === true && { ofProduct: true }),
    },
  ];
}

function askedWhenOf({ askedWhen }: JsonObject): Pick<OrderEntryField, 'askedWhen'> {
  if (!isObject(askedWhen) || typeof askedWhen.name !== 'string') return {};
  return { askedWhen: { name: askedWhen.name, values: texts(askedWhen.values) } };
}
