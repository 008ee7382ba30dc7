import SearchableMap from 'minisearch/SearchableMap';

/** Where a word stands: entries in the order in which they came, with how much it counts there. */
interface Posting {
  readonly entries: number[];
  readonly weights: number[];
}

/** A word of the index that fits a written one, and how well (1: it is the same). */
interface Fitting {
  readonly posting: Posting;
  readonly factor: number;
}

const PREFIX_FACTOR = 0.6;
const FUZZY_FACTOR = 0.4;
const MOST_FITTING = 200;

/**
 * Words and the numbers of the entries that have them; knows beginnings of words and slips of the finger (a radix tree of
 * minisearch). Scores are dense vectors over all entries: with 50,000 of them and a common word that is ten times quicker
 * than minisearch's own results, which are an object for each entry found.
 */
export class WordIndex {
  private readonly words = new SearchableMap<Posting>();
  /** The same by whole words: the tree is walked once for each word, not for each place where it stands. */
  private readonly whole = new Map<string, Posting>();
  private count = 0;

  get size(): number {
    return this.count;
  }

  /** @param words of the new entry with their weights. @returns the entry's number. */
  add(words: ReadonlyMap<string, number>): number {
    const entry = this.count++;
    for (const [word, weight] of words) {
      const posting = this.whole.get(word) ?? this.begin(word);
      posting.entries.push(entry);
      posting.weights.push(weight);
    }
    return entry;
  }

  private begin(word: string): Posting {
    const posting: Posting = { entries: [], weights: [] };
    this.words.set(word, posting);
    this.whole.set(word, posting);
    return posting;
  }

  /** How well each entry fits a written word, by its number; 0: not at all. */
  scores(word: string, slips: number): Float32Array {
    const scores = new Float32Array(this.count);
    for (const { posting, factor } of this.fitting(word, slips)) {
      const { entries, weights } = posting;
      const rare = Math.log(1 + this.count / entries.length);
      for (let i = 0; i < entries.length; i++) {
        const entry = entries[i] as number;
        const score = factor * rare * (weights[i] as number);
        if (score > (scores[entry] as number)) scores[entry] = score;
      }
    }
    return scores;
  }

  /** How well each entry fits exactly this word. */
  exactScores(word: string): Float32Array {
    return this.scores(word, -1);
  }

  /** Words that are near to a written one, the nearest first. */
  near(word: string, slips: number): string[] {
    const beginning = word.length >= 3 ? [...this.words.atPrefix(word).keys()] : [];
    const fuzzy = [...this.words.fuzzyGet(word, slips)].map(([found, [, distance]]) => ({ found, distance }));
    fuzzy.sort((a, b) => a.distance - b.distance || (a.found < b.found ? -1 : 1));
    return [...beginning.sort(), ...fuzzy.map(({ found }) => found)];
  }

  /** The word itself and words that begin with it; where there are none, words that are some slips away. */
  private fitting(word: string, slips: number): Fitting[] {
    const exact = this.whole.get(word);
    const found: Fitting[] = exact ? [{ posting: exact, factor: 1 }] : [];
    if (slips < 0) return found;
    if (word.length >= 2) {
      for (const [longer, posting] of this.words.atPrefix(word)) {
        if (longer !== word) found.push({ posting, factor: (PREFIX_FACTOR * word.length) / longer.length });
        if (found.length >= MOST_FITTING) break;
      }
    }
    if (found.length > 0 || slips === 0) return found;
    return [...this.words.fuzzyGet(word, slips)].map(([near, [posting, distance]]) => ({
      posting,
      factor: FUZZY_FACTOR * (1 - distance / Math.max(near.length, word.length)),
    }));
  }
}
