import { type JsonObject, Refusal } from '../../../domains/helpers/index.js';
import {
  candidateOf,
  type CatalogueChange,
  type CatalogueCheck,
  type CatalogueKind,
  type CatalogueVersion,
} from '../../catalog/index.js';

/** One document that is about to be written. */
export interface WrittenEntry {
  readonly kind: CatalogueKind;
  readonly id: string;
  readonly document: JsonObject;
}

/**
 * Judges a write as a publication would. @param codes which errors refuse it; null: every one.
 * @throws Refusal `catalogueFault` with place and fix of each
 */
export function refuseFindings(
  version: CatalogueVersion,
  { kind, id, document }: WrittenEntry,
  check: CatalogueCheck,
  codes: ReadonlySet<string> | null = null,
  beside: readonly CatalogueChange[] = [],
): void {
  const written = { ...document, id };
  const candidate = candidateOf(version, [...beside, { kind, id, document: written }]);
  const found = check(candidate, [{ kind, id }]).filter(
    ({ severity, code }) => severity === 'error' && (codes === null || codes.has(code)),
  );
  const [first] = found;
  if (!first) return;
  throw new Refusal(
    'unprocessable',
    first.code,
    found.map(({ message, fix }) => `${message} ${fix}`).join(' '),
    found.map(({ code, message, path, fix }) => ({ code, message, path, fix })),
  );
}
