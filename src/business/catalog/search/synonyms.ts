import { isObject, type JsonObject } from '../../../domains/helpers/index.js';
import type { CatalogueVersion } from '../memory/catalogue-version.js';
import { stemsOf } from './search-words.js';

/** Phrases that mean the same, each as the stems of its words. */
export type SynonymGroup = readonly (readonly string[])[];

const SYNONYMS = Symbol('search synonyms');
const MOST_PHRASES = 30;

/**
 * The synonyms of a version: attribute `searchSynonym` of its TMF620 catalogues, `[{"words": ["DIA", "dedicated
 * Internet"]}]`. They are changed and published as everything in the catalogue is, without a developer.
 */
export const synonymsOf = (version: CatalogueVersion): readonly SynonymGroup[] =>
  version.derived(SYNONYMS, (one) => [...one.documents('catalog').values()].flatMap(groupsOf));

function groupsOf({ searchSynonym }: JsonObject): SynonymGroup[] {
  if (!Array.isArray(searchSynonym)) return [];
  return searchSynonym.filter(isObject).flatMap(({ words }) => {
    if (!Array.isArray(words)) return [];
    const phrases = words.filter((one) => typeof one === 'string').map(stemsOf);
    const known = phrases.filter((phrase) => phrase.length > 0).slice(0, MOST_PHRASES);
    return known.length > 1 ? [known] : [];
  });
}

/** A part of what was asked: any of these phrases will do. The first is what was written. */
export interface AskedUnit {
  readonly phrases: readonly (readonly string[])[];
}

/** Cuts what was asked into its words and the phrases that have synonyms; of phrases that overlap the longest counts. */
export function unitsOf(asked: readonly string[], synonyms: readonly SynonymGroup[]): AskedUnit[] {
  const units: AskedUnit[] = [];
  for (let at = 0; at < asked.length;) {
    const { length, phrases } = longestAt(asked, at, synonyms);
    units.push({ phrases });
    at += length;
  }
  return units;
}

function longestAt(
  asked: readonly string[],
  at: number,
  synonyms: readonly SynonymGroup[],
): { length: number; phrases: readonly (readonly string[])[] } {
  const matches = synonyms.flatMap((group) =>
    group
      .filter((phrase) => phrase.every((word, index) => asked[at + index] === word))
      .map((phrase) => ({ phrase, group })),
  );
  const length = Math.max(1, ...matches.map(({ phrase }) => phrase.length));
  const written = asked.slice(at, at + length);
  const others = matches
    .filter(({ phrase }) => phrase.length === length)
    .flatMap(({ group }) => group)
    .filter((phrase) => phrase.join(' ') !== written.join(' '));
  return { length, phrases: [written, ...others] };
}
