import type { CatalogueKind } from './catalogue-kinds.js';
import type { CatalogueVersion } from './memory/catalogue-version.js';

/** One thing that is wrong with a catalogue, said for the person who has to mend it. */
export interface CatalogueFinding {
  /** Stable, camelCase. */
  readonly code: string;
  /** An error keeps the catalogue from being published. */
  readonly severity: 'error' | 'warning';
  readonly kind: CatalogueKind;
  readonly id: string;
  /** Attribute of the document, dotted, such as `bundledProductOffering[0].id`; '' for the whole. */
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

export interface CatalogueEntry {
  readonly kind: CatalogueKind;
  readonly id: string;
}

/**
 * Judges a catalogue that is about to be published. Pure. May look at the whole candidate, and reports what the changed
 * entries cause.
 */
export type CatalogueCheck = (
  candidate: CatalogueVersion,
  changed: readonly CatalogueEntry[],
) => CatalogueFinding[];
