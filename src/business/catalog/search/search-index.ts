import type { CatalogueVersion } from '../memory/catalogue-version.js';
import type { CatalogueOffering } from '../offering/catalogue-offering.js';
import { SearchTexts } from './search-text.js';
import { stemsOf } from './search-words.js';
import type { AskedUnit } from './synonyms.js';
import { WordIndex } from './word-index.js';

/** Milliseconds of indexing before others get their turn. */
const SLICE_MS = 15;
/** What stands for what was written counts half. */
const SYNONYM_FACTOR = 0.5;

/** An offering that was found; a higher score fits better. */
export interface SearchHit {
  readonly id: string;
  readonly score: number;
}

interface Indexed {
  readonly offering: CatalogueOffering;
  readonly entry: number;
}

/**
 * The words of every offering. Brought to a newer version by indexing only what differs, in slices of some
 * milliseconds; searches in between see a part of the change.
 */
export class SearchIndex {
  private words = new WordIndex();
  private readonly texts = new SearchTexts();
  private readonly indexed = new Map<string, Indexed>();
  /** Offering of each entry; undefined: replaced by a later entry, or removed. */
  private ids: (string | undefined)[] = [];
  private categories: unknown;

  /** Indexes what differs from the version. */
  async bringTo(version: CatalogueVersion): Promise<void> {
    const categories = version.documents('category');
    const isMostlyDead = this.words.size > 1_000 && this.words.size > 2 * this.indexed.size;
    if (this.categories !== categories || isMostlyDead) this.forget(); // names of categories stand with every offering
    this.categories = categories;
    for (const [id, { entry }] of this.indexed) {
      if (version.offerings.has(id)) continue;
      this.ids[entry] = undefined;
      this.indexed.delete(id);
    }
    let began = performance.now();
    for (const [id, offering] of version.offerings) {
      const before = this.indexed.get(id);
      if (before?.offering === offering) continue;
      if (before) this.ids[before.entry] = undefined;
      const entry = this.words.add(this.texts.wordsOf(version, offering));
      this.ids[entry] = id;
      this.indexed.set(id, { offering, entry });
      if (performance.now() - began < SLICE_MS) continue;
      await new Promise(setImmediate);
      began = performance.now();
    }
  }

  /** What has all of the units; `loose`: any of them, and with more slips of the finger. In no order. */
  find(units: readonly AskedUnit[], loose: boolean): SearchHit[] {
    const [first, ...others] = units.map((unit) => this.unitScores(unit, loose));
    if (!first) return [];
    const total = others.reduce((sum, scores) => (loose ? either(sum, scores) : both(sum, scores)), first);
    const hits: SearchHit[] = [];
    for (let entry = 0; entry < total.length; entry++) {
      const score = total[entry] as number;
      const id = score > 0 ? this.ids[entry] : undefined;
      if (id !== undefined) hits.push({ id, score });
    }
    return hits;
  }

  /** Words of the catalogue that are near to what was written. */
  near(written: string, most: number): string[] {
    const found = stemsOf(written).flatMap((word) =>
      this.words.near(word, slipsIn(word, true)).slice(0, most),
    );
    return [...new Set(found)].slice(0, most);
  }

  private unitScores({ phrases }: AskedUnit, loose: boolean): Float32Array {
    const [written = [], ...synonyms] = phrases;
    const best = this.phraseScores(written.map((word) => this.words.scores(word, slipsIn(word, loose))));
    for (const phrase of synonyms) {
      const scores = this.phraseScores(phrase.map((word) => this.words.exactScores(word)));
      for (let entry = 0; entry < scores.length; entry++) {
        const score = SYNONYM_FACTOR * (scores[entry] as number);
        if (score > (best[entry] as number)) best[entry] = score;
      }
    }
    return best;
  }

  private phraseScores(words: readonly Float32Array[]): Float32Array {
    const [first = new Float32Array(this.words.size), ...others] = words;
    return others.reduce(both, first);
  }

  private forget(): void {
    this.words = new WordIndex();
    this.ids = [];
    this.indexed.clear();
  }
}

/** Slips of the finger that a word may have: none in numbers and codes, more in longer words. */
function slipsIn(word: string, loose: boolean): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return Math.min(loose ? 3 : 2, Math.floor(word.length * (loose ? 0.34 : 0.25)));
}

function both(sum: Float32Array, scores: Float32Array): Float32Array {
  for (let entry = 0; entry < sum.length; entry++) {
    const a = sum[entry] as number;
    const b = scores[entry] as number;
    sum[entry] = a > 0 && b > 0 ? a + b : 0;
  }
  return sum;
}

function either(sum: Float32Array, scores: Float32Array): Float32Array {
  for (let entry = 0; entry < sum.length; entry++)
    sum[entry] = (sum[entry] as number) + (scores[entry] as number);
  return sum;
}
