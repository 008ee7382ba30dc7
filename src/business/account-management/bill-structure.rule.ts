import { isDeepStrictEqual } from 'node:util';
import type { AccountRepository } from '../../domains/account/index.js';
import {
  ALL,
  isId,
  isObject,
  type JsonObject,
  Refusal,
  type RefusalReason,
  type Transaction,
} from '../../domains/helpers/index.js';

/** What a bill structure names, in the order in which it is judged. */
interface Part {
  readonly path: string;
  readonly kind: 'cycles' | 'formats' | 'media';
  readonly value: JsonObject;
}

/**
 * Cycle, format and media of a bill are the operator's published ones: a reference has to lead to one. Staff and programs
 * may also write one out by value (`isRef: false`), for what is agreed with one customer; a customer may not.
 * @throws Refusal unprocessable `billStructure`, with a reason for each part.
 */
export async function judgeBillStructure(
  tx: Transaction,
  accounts: AccountRepository,
  document: JsonObject,
  before?: JsonObject,
): Promise<void> {
  const kept = partsOf(before ?? {});
  const parts = partsOf(document).filter((part) => !kept.some((old) => isDeepStrictEqual(old, part)));
  const references = parts.filter(({ value }) => isReference(value) || tx.scope.customerId !== ALL);
  if (references.length === 0) return;
  const ids = (kind: Part['kind']) =>
    references
      .filter((part) => part.kind === kind)
      .flatMap(({ value }) => (isId(value.id) ? [value.id] : []));
  const known = await accounts.knownOf(tx, {
    cycles: ids('cycles'),
    formats: ids('formats'),
    media: ids('media'),
  });
  const reasons = references
    .filter(({ kind, value }) => !isReference(value) || !known[kind].includes(String(value.id).toLowerCase()))
    .map(({ path, kind }) => reasonOf(path, kind));
  if (reasons.length > 0)
    throw new Refusal(
      'unprocessable',
      'billStructure',
      'The bill structure names what is not offered; choose from the published lists.',
      reasons,
    );
}

const isReference = ({ isRef, id }: JsonObject): boolean =>
  isRef === true || (isRef === undefined && id !== undefined);

function partsOf({ billStructure }: JsonObject): Part[] {
  if (!isObject(billStructure)) return [];
  const part = (path: string, kind: Part['kind'], value: unknown): Part[] =>
    isObject(value) ? [{ path: `billStructure.${path}`, kind, value }] : [];
  return [
    ...part('cycleSpecification', 'cycles', billStructure.cycleSpecification),
    ...part('format', 'formats', billStructure.format),
    ...[billStructure.presentationMedia]
      .flat()
      .flatMap((value, index) => part(`presentationMedia[${index}]`, 'media', value)),
  ];
}

const LISTS = {
  cycles: 'billingCycleSpecification',
  formats: 'billFormat',
  media: 'billPresentationMedia',
} as const;

const reasonOf = (path: string, kind: Part['kind']): RefusalReason => ({
  code: 'billStructure',
  message: `${path} is no published ${LISTS[kind]}.`,
  path,
  fix: `Name the id of one from the list of ${LISTS[kind]}, with isRef true.`,
});
