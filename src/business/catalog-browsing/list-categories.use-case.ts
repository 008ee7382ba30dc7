import { Injectable } from '@nestjs/common';
import { Clock } from '../../domains/helpers/index.js';
import { CatalogueSnapshot } from '../catalog/index.js';
import { browseIndexOf } from './facets/browse-index.js';
import { type CategoryNode, categoryTreeOf } from './facets/category-tree.js';

/** The tree of categories with how many offerings on sale stand in each, those beneath counted too. */
export interface CategoryOverview {
  readonly stamp: string;
  readonly roots: readonly CategoryNode[];
  readonly counts: ReadonlyMap<string, number>;
}

/** Where offerings are found when browsing. */
@Injectable()
export class ListCategories {
  constructor(
    private readonly catalogue: CatalogueSnapshot,
    private readonly clock: Clock,
  ) {}

  async list(): Promise<CategoryOverview> {
    const version = await this.catalogue.current();
    const { entries } = browseIndexOf(version, this.clock.now());
    const counts = new Map<string, number>();
    for (const { state, values } of entries) {
      if (state === 'sellable' || state === 'bundleOnly')
        for (const id of values.category) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return { stamp: version.stamp, roots: categoryTreeOf(version).roots, counts };
  }
}
