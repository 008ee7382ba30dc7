import { isObject, type JsonObject } from '../../../../domains/helpers/index.js';
import { SEGMENTS } from '../../../buyer/index.js';
import type { CatalogueOffering, CatalogueVersion } from '../../../catalog/index.js';
import { entryName } from '../../entry-name.js';
import { choiceFaults } from './choice-values.js';
import type { ValueFault } from './value-fault.js';

const CLASSES = ['voice', 'data', 'mobile', 'service'] as const;
const LONGEST_CODE = 40;
const MOST_DAYS = 3_650;
const MOST_MBPS = 10_000_000;
const ON_SALE: ReadonlySet<unknown> = new Set(['Active', 'Launched']);

/** Values of an offering that would make it unreachable in the shop, or not storable. */
export function offeringFaults(candidate: CatalogueVersion, id: string, document: JsonObject): ValueFault[] {
  const label = entryName(document, id);
  return [
    ...codeFaults(candidate, id, document.code),
    ...listFaults('offeringClass', document.offeringClass, CLASSES, label),
    ...listFaults('segment', document.segment, SEGMENTS, label),
    ...numberFaults('interval', document.interval, MOST_DAYS, label),
    ...numberFaults('minimumDownloadSpeed', document.minimumDownloadSpeed, MOST_MBPS, label),
    ...saleFaults(document, label),
    ...choiceFaults(document, label),
  ];
}

function codeFaults(candidate: CatalogueVersion, id: string, code: unknown): ValueFault[] {
  if (typeof code !== 'string') return [];
  const at = { path: 'code' } as const;
  if (code.trim() === '')
    return [
      {
        ...at,
        code: 'codeBlank',
        message: 'The code of the offering is blank.',
        fix: 'Give one such as D-DIA, or leave the attribute out.',
      },
    ];
  if (code.length > LONGEST_CODE || code !== code.trim())
    return [
      {
        ...at,
        code: 'codeMalformed',
        message: 'The code of the offering is too long, or begins or ends with a blank.',
        fix: `Use at most ${LONGEST_CODE} characters, without blanks around them.`,
      },
    ];
  const twin = candidate
    .derived(OWNERS, ownersOfCodes)
    .get(code)
    ?.find((one) => one.id !== id);
  if (!twin) return [];
  return [
    {
      ...at,
      code: 'codeTaken',
      message: `The offering ${twin.name} has the code ${code} already.`,
      fix: 'Use another code, or take it from the other offering in the same draft.',
    },
  ];
}

const OWNERS = Symbol('offerings by code');

function ownersOfCodes({ offerings }: CatalogueVersion): Map<string, CatalogueOffering[]> {
  const owners = new Map<string, CatalogueOffering[]>();
  for (const one of offerings.values()) owners.set(one.code, [...(owners.get(one.code) ?? []), one]);
  return owners;
}

function listFaults(path: string, value: unknown, known: readonly string[], label: string): ValueFault[] {
  if (value === undefined || value === null) return [];
  const listed: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (listed.length === 0 && path === 'offeringClass')
    return [
      {
        severity: 'warning',
        code: 'classMissing',
        path,
        message: `${label} stands in no class, so nobody finds it by one in the shop.`,
        fix: `Name one or more of ${known.join(', ')}.`,
      },
    ];
  return listed.flatMap((one, index) =>
    typeof one === 'string' && known.includes(one)
      ? []
      : [
          {
            code: 'valueUnknown',
            path: `${path}[${index}]`,
            message: `${label} names ${JSON.stringify(one)}, which the shop does not know.`,
            fix: `Use ${known.join(', ')}.`,
          },
        ],
  );
}

function numberFaults(path: string, value: unknown, most: number, label: string): ValueFault[] {
  if (typeof value !== 'number' || (value >= 0 && value <= most)) return [];
  return [
    {
      code: 'numberOutOfRange',
      path,
      message: `${label} has ${path} ${value}.`,
      fix: `Give a number from 0 to ${most}.`,
    },
  ];
}

function saleFaults(document: JsonObject, label: string): ValueFault[] {
  const isOnSale = ON_SALE.has(document.lifecycleStatus ?? 'Active') && document.isSellable !== false;
  const prices = Array.isArray(document.productOfferingPrice) ? document.productOfferingPrice : [];
  // A bundle costs what its parts cost.
  if (!isOnSale || document.isBundle === true || prices.some(isObject)) return [];
  return [
    {
      severity: 'warning',
      code: 'offeringWithoutPrice',
      path: 'productOfferingPrice',
      message: `${label} is on sale and has no price: it would be given away.`,
      fix: 'Name its prices, or set isSellable to false.',
    },
  ];
}
