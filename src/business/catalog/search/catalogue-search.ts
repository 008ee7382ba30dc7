import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { CatalogueSnapshot } from '../memory/catalogue-snapshot.js';
import type { CatalogueVersion } from '../memory/catalogue-version.js';
import { SearchIndex, type SearchHit } from './search-index.js';
import { stemsOf } from './search-words.js';
import { synonymsOf, unitsOf } from './synonyms.js';

/** What a search found in one version of the catalogue. */
export interface SearchAnswer {
  /** Best first; equal ones by name and code. */
  readonly hits: readonly SearchHit[];
  /** Nothing has all of the words: these have some of them, or something like them. */
  readonly isLoose: boolean;
  /** Words to try instead; only where nothing was found, or only loosely. */
  readonly suggestions: readonly string[];
}

const MOST_WORDS = 12;
const MOST_SUGGESTIONS = 5;
const REMEMBERED = 200;
const ANSWERS = Symbol('search answers');
const PLACES = Symbol('search places');

/** Full-text search of the offerings, in memory: words, beginnings of words, synonyms and slips of the finger. */
@Injectable()
export class CatalogueSearch implements OnApplicationBootstrap {
  private readonly log = new Logger(CatalogueSearch.name);
  private readonly index = new SearchIndex();
  private indexedStamp: string | undefined;
  private indexing: Promise<void> = Promise.resolve();

  constructor(private readonly catalogue: CatalogueSnapshot) {}

  /** Begins to index; nobody waits for it but the first who searches. */
  onApplicationBootstrap(): void {
    this.bringUp().catch((error: Error) => this.log.warn(`Not indexed yet: ${error.message}`));
  }

  /** @param text words as a person types them; the first twelve count. */
  async search(version: CatalogueVersion, text: string): Promise<SearchAnswer> {
    await this.bringUp();
    const asked = stemsOf(text).slice(0, MOST_WORDS);
    const answers = version.derived(ANSWERS, () => new Map<string, SearchAnswer>());
    const key = asked.join(' ');
    const known = answers.get(key);
    if (known) return known;
    const answer = this.answer(version, asked, text);
    if (answers.size >= REMEMBERED) answers.clear();
    answers.set(key, answer);
    return answer;
  }

  private answer(version: CatalogueVersion, asked: readonly string[], text: string): SearchAnswer {
    if (asked.length === 0) return { hits: [], isLoose: false, suggestions: [] };
    const units = unitsOf(asked, synonymsOf(version));
    const exact = ranked(version, this.index.find(units, false));
    if (exact.length > 0) return { hits: exact, isLoose: false, suggestions: [] };
    const hits = ranked(version, this.index.find(units, true));
    return { hits, isLoose: true, suggestions: this.index.near(text, MOST_SUGGESTIONS) };
  }

  /** Indexes up to the newest version, one after the other. */
  private async bringUp(): Promise<void> {
    const version = await this.catalogue.newest();
    if (this.indexedStamp === version.stamp) return;
    this.indexing = this.indexAfter(this.indexing, version);
    await this.indexing;
  }

  private async indexAfter(before: Promise<void>, version: CatalogueVersion): Promise<void> {
    await before.catch(() => undefined);
    if (this.indexedStamp === version.stamp) return;
    await this.index.bringTo(version);
    this.indexedStamp = version.stamp;
  }
}

/** Where each offering stands by name, code and id: equal scores are put in order by a number, not by texts. */
const placesOf = (version: CatalogueVersion): ReadonlyMap<string, number> =>
  version.derived(PLACES, ({ offerings }) => {
    const named = Array.from(offerings.values(), ({ id, name, code }) => ({
      id,
      text: `${name}\n${code}\n${id}`,
    }));
    named.sort((a, b) => (a.text < b.text ? -1 : 1));
    return new Map(named.map(({ id }, place) => [id, place]));
  });

/**
 * Best first, equal ones by place: one sort of plain numbers, for a common word is found in nearly everything. The index
 * may be of a newer version than the one that a request works with: only what is in that one counts.
 */
function ranked(version: CatalogueVersion, hits: readonly SearchHit[]): SearchHit[] {
  const places = placesOf(version);
  const scores = [...new Set(hits.map(({ score }) => score))].sort((a, b) => b - a);
  const ranks = new Map(scores.map((score, rank) => [score, rank]));
  const at: SearchHit[] = [];
  const keys = new Float64Array(hits.length);
  let count = 0;
  for (const hit of hits) {
    const place = places.get(hit.id);
    if (place === undefined) continue;
    at[place] = hit;
    keys[count++] = (ranks.get(hit.score) ?? 0) * places.size + place;
  }
  return Array.from(keys.subarray(0, count).sort(), (key) => at[key % places.size] as SearchHit);
}
