import { isObject, type JsonObject } from '../../../../domains/helpers/index.js';
import type { CatalogueCheck, CatalogueKind } from '../../../catalog/index.js';
import { entryName, kindWord } from '../../entry-name.js';
import { offeringFaults } from './offering-values.js';
import { priceFaults } from './price-values.js';
import type { ValueFault } from './value-fault.js';

const LONGEST_NAME = 200;

/**
 * Values that TM Forum's forms allow and that nobody could sell by: blank names, validity that ends before it begins,
 * amounts that cannot be charged, choices that cannot be made. Only drafts are judged by it: the live API keeps what the
 * specification allows.
 */
export const checkValues: CatalogueCheck = (candidate, changed) =>
  changed.flatMap(({ kind, id }) => {
    const document = candidate.documents(kind).get(id);
    if (!document) return [];
    const faults = [...nameFaults(kind, document), ...validityFaults(kind, id, document)];
    if (kind === 'productOffering') faults.push(...offeringFaults(candidate, id, document));
    if (kind === 'productOfferingPrice') faults.push(...priceFaults(document, entryName(document, id)));
    return faults.map((fault) => ({ severity: 'error' as const, ...fault, kind, id }));
  });

function nameFaults(kind: CatalogueKind, { name }: JsonObject): ValueFault[] {
  if (typeof name !== 'string') return []; // whether there has to be one is a matter of its form
  if (name.trim() === '')
    return [
      {
        code: 'nameBlank',
        path: 'name',
        message: `The ${kindWord(kind)} has a name without a letter.`,
        fix: 'Give a name that people can read.',
      },
    ];
  if (name.length <= LONGEST_NAME) return [];
  return [
    {
      code: 'nameTooLong',
      path: 'name',
      message: `The name of the ${kindWord(kind)} has ${name.length} characters.`,
      fix: `Use at most ${LONGEST_NAME}, and tell the rest in the description.`,
    },
  ];
}

function validityFaults(kind: CatalogueKind, id: string, document: JsonObject): ValueFault[] {
  const entries = Array.isArray(document.entry) ? document.entry.filter(isObject) : [];
  const periods: [string, unknown][] = [
    ['validFor', document.validFor],
    ...entries.map((entry, index): [string, unknown] => [`entry[${index}].validFor`, entry.validFor]),
  ];
  return periods.flatMap(([path, period]) =>
    isBackwards(period)
      ? [
          {
            code: 'validityBackwards',
            path,
            message: `The ${kindWord(kind)} ${entryName(document, id)} ends before it begins.`,
            fix: `Set ${path}.endDateTime to a moment after ${path}.startDateTime.`,
          },
        ]
      : [],
  );
}

function isBackwards(period: unknown): boolean {
  if (!isObject(period)) return false;
  const { startDateTime: start, endDateTime: end } = period;
  return typeof start === 'string' && typeof end === 'string' && Date.parse(end) <= Date.parse(start);
}
