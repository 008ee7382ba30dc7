import { Inject, Injectable } from '@nestjs/common';
import {
  isObject,
  type JsonObject,
  repositoryOf,
  type ResourceRepository,
  type Scope,
} from '../../../domains/helpers/index.js';
import { productDefinition } from '../../../domains/inventory/index.js';
import type { OwnedService } from '../../../domains/needs/index.js';
import type { CatalogueVersion } from '../../catalog/index.js';
import type { SitePlace } from './site-availability.js';

/** More than so many services of one customer are not looked at. */
const MOST = 2_000;
const HELD = ['created', 'pendingActive', 'active', 'suspended', 'pendingTerminate'];

/** What a customer has, as the matcher sees it: nobody is sold what they own. */
@Injectable()
export class InstalledServices {
  constructor(@Inject(repositoryOf(productDefinition)) private readonly products: ResourceRepository) {}

  /** @param scope of the customer alone: everybody else's products are none of this. */
  async of(
    scope: Scope,
    version: CatalogueVersion,
    places: ReadonlyMap<string, SitePlace>,
  ): Promise<OwnedService[]> {
    const { items } = await this.products.list(scope, {
      conditions: [{ path: 'status', comparison: 'eq', values: HELD }],
      sort: [],
      offset: 0,
      limit: MOST,
    });
    const siteOf = new Map([...places].map(([site, { id }]) => [id, site]));
    return items.flatMap(({ document }) => {
      const reference = isObject(document.productOffering) ? document.productOffering : {};
      const offering = version.offerings.get(String(reference.id));
      if (!offering) return [];
      const place = placeOf(document);
      return [
        {
          code: offering.code,
          name: offering.name,
          quantity: typeof document.quantity === 'number' ? document.quantity : 1,
          placeText: place?.text ?? null,
          site: (place && siteOf.get(place.id)) ?? null,
        },
      ];
    });
  }
}

function placeOf({ place }: JsonObject): { id: string; text: string } | null {
  const [first] = Array.isArray(place) ? place.filter(isObject) : [];
  if (!first || typeof first.id !== 'string') return null;
  return { id: first.id, text: typeof first.name === 'string' ? first.name : '' };
}
