import type { JsonObject } from '../../../domains/helpers/index.js';
import type { CatalogueVersion } from '../memory/catalogue-version.js';
import type { CatalogueOffering } from '../offering/catalogue-offering.js';
import { characteristicText } from '../offering/read-offering.js';
import { stemsOf } from './search-words.js';

/** How much a word counts where it stands. */
const WEIGHTS = { code: 8, name: 5, kind: 2, characteristic: 1, description: 1 } as const;

const CLASS_WORDS: Readonly<Record<string, string>> = {
  voice: 'voice telephone',
  data: 'data',
  mobile: 'mobile wireless cellular',
  service: 'service',
};

const MOST_TEXTS = 20_000;

/** Reads the words of offerings; remembers the stems of texts that come again and again. */
export class SearchTexts {
  private readonly known = new Map<string, readonly string[]>();
  private readonly specifications = new WeakMap<JsonObject, readonly string[]>();

  /** The words of an offering with what they count for. */
  wordsOf(version: CatalogueVersion, offering: CatalogueOffering): Map<string, number> {
    const words = new Map<string, number>();
    const add = (text: string, weight: number): void => {
      for (const stem of this.stems(text)) words.set(stem, (words.get(stem) ?? 0) + weight);
    };
    // A word counts more in a short name; what is said twice in one place counts once.
    add(offering.name, WEIGHTS.name * (1 + 1 / Math.max(1, this.stems(offering.name).length)));
    add(offering.code, WEIGHTS.code);
    for (const one of kindsOf(version, offering)) add(one, WEIGHTS.kind);
    const details = new Map<string, number>();
    const specification = version.documents('productSpecification').get(offering.specificationId ?? '');
    for (const stems of [this.stemsOfSpecification(specification), this.stems(offering.choiceText)])
      for (const stem of stems) details.set(stem, WEIGHTS.characteristic);
    for (const stem of this.stems(offering.description))
      details.set(stem, (details.get(stem) ?? 0) + WEIGHTS.description);
    for (const [stem, weight] of details) words.set(stem, (words.get(stem) ?? 0) + weight);
    return words;
  }

  private stemsOfSpecification(document: JsonObject | undefined): readonly string[] {
    if (!document) return [];
    const known = this.specifications.get(document);
    if (known) return known;
    const stems = this.stems(characteristicText(document.productSpecCharacteristic));
    this.specifications.set(document, stems);
    return stems;
  }

  private stems(text: string): readonly string[] {
    const known = this.known.get(text);
    if (known) return known;
    const stems = [...new Set(stemsOf(text))];
    if (this.known.size >= MOST_TEXTS) this.known.clear();
    this.known.set(text, stems);
    return stems;
  }
}

function kindsOf(version: CatalogueVersion, offering: CatalogueOffering): Set<string> {
  const categories = version.documents('category');
  return new Set([
    ...offering.classes.map((one) => CLASS_WORDS[one] ?? one),
    ...offering.categoryIds.map((one) => String(categories.get(one)?.name ?? '')),
    ...offering.technologies,
  ]);
}
