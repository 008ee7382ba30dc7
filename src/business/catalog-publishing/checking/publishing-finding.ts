import type { CatalogueFinding } from '../../catalog/index.js';

/** As CatalogueFinding, also of examples and of what the stored catalogue says. */
export interface PublishingFinding extends Omit<CatalogueFinding, 'kind'> {
  /** A kind of the catalogue, or `example`. */
  readonly kind: string;
  /** What people call the entry. */
  readonly name: string;
}
