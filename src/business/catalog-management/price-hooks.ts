import { Inject, Injectable } from '@nestjs/common';
import { productOfferingPriceDefinition } from '../../domains/catalog/index.js';
import {
  isObject,
  type JsonObject,
  repositoryOf,
  type ResourceRepository,
} from '../../domains/helpers/index.js';
import { CatalogueSnapshot } from '../catalog/index.js';
import { checkPriceDocument, checkPrices, refuseFindings } from '../pricing/index.js';
import type { HookContext, ResourceHooks } from '../resource-management/index.js';
import { lifecycleHooks } from './judge-lifecycle.js';

/** What no catalogue may hold. Whatever else the specification allows is kept, and publishing says what is wrong with it. */
const REFUSED: ReadonlySet<string> = new Set(['priceWithoutCurrency', 'pricePeriodsOverlap']);

/** A price with an amount names its currency, and does not hold at the same time as its twin of the same offering. */
@Injectable()
export class PriceHooks implements ResourceHooks {
  constructor(private readonly catalogue: CatalogueSnapshot) {}

  async beforeCreate(context: HookContext, created: JsonObject): Promise<JsonObject> {
    const document = (await lifecycleHooks.beforeCreate?.(context, created)) ?? created;
    const entry = { kind: 'productOfferingPrice', id: context.id, document } as const;
    refuseFindings(await this.catalogue.current(), entry, checkPriceDocument, REFUSED);
    return document;
  }

  async beforePatch(context: HookContext, before: JsonObject, after: JsonObject): Promise<JsonObject> {
    const document = (await lifecycleHooks.beforePatch?.(context, before, after)) ?? after;
    const entry = { kind: 'productOfferingPrice', id: context.id, document } as const;
    refuseFindings(await this.catalogue.current(), entry, checkPrices, REFUSED);
    return document;
  }
}

/** The prices of an offering, taken together. */
@Injectable()
export class OfferingHooks implements ResourceHooks {
  constructor(
    private readonly catalogue: CatalogueSnapshot,
    @Inject(repositoryOf(productOfferingPriceDefinition)) private readonly prices: ResourceRepository,
  ) {}

  async beforeCreate(context: HookContext, created: JsonObject): Promise<JsonObject> {
    const document = (await lifecycleHooks.beforeCreate?.(context, created)) ?? created;
    await this.judge(context, document);
    return document;
  }

  async beforePatch(context: HookContext, before: JsonObject, after: JsonObject): Promise<JsonObject> {
    const document = (await lifecycleHooks.beforePatch?.(context, before, after)) ?? after;
    await this.judge(context, document);
    return document;
  }

  private async judge({ id, scope }: HookContext, document: JsonObject): Promise<void> {
    const version = await this.catalogue.current();
    const known = version.documents('productOfferingPrice');
    const references = Array.isArray(document.productOfferingPrice) ? document.productOfferingPrice : [];
    const ids = references.flatMap((one) => (isObject(one) && typeof one.id === 'string' ? [one.id] : []));
    // A price that was made a moment ago may not be in memory yet.
    const missing = ids.filter((one) => !known.has(one)).slice(0, MOST_MISSING);
    const found = await Promise.all(missing.map((one) => this.prices.find(scope, one)));
    const beside = found.flatMap((one) =>
      one ? [{ kind: 'productOfferingPrice', id: one.id, document: one.document } as const] : [],
    );
    refuseFindings(version, { kind: 'productOffering', id, document }, checkPrices, REFUSED, beside);
  }
}

const MOST_MISSING = 50;
