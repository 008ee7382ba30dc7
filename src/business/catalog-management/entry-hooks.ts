import { Inject, Injectable } from '@nestjs/common';
import { productOfferingDefinition, productOfferingPriceDefinition } from '../../domains/catalog/index.js';
import {
  isObject,
  type Json,
  type JsonObject,
  repositoryOf,
  type ResourceRepository,
} from '../../domains/helpers/index.js';
import { CatalogueSnapshot, checkBundles, checkCategories } from '../catalog/index.js';
import { checkPriceDocument, checkPrices, refuseFindings } from '../pricing/index.js';
import type { HookContext, ResourceHooks } from '../resource-management/index.js';
import { lifecycleHooks } from './judge-lifecycle.js';
import { refuseReferred } from './nobody-refers.js';

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

  async beforeDelete({ id }: HookContext, document: JsonObject): Promise<void> {
    refuseReferred(await this.catalogue.current(), { kind: 'productOfferingPrice', id, document });
  }
}

/** The prices of an offering, taken together; and what a bundle contains. */
@Injectable()
export class OfferingHooks implements ResourceHooks {
  constructor(
    private readonly catalogue: CatalogueSnapshot,
    @Inject(repositoryOf(productOfferingPriceDefinition)) private readonly prices: ResourceRepository,
    @Inject(repositoryOf(productOfferingDefinition)) private readonly offerings: ResourceRepository,
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
    // What was made a moment ago may not be in memory yet.
    const beside = async (kind: Kind, attribute: Json | undefined, repository: ResourceRepository) => {
      const missing = idsOf(attribute).filter((one) => one !== id && !version.documents(kind).has(one));
      const found = await Promise.all(
        missing.slice(0, MOST_MISSING).map((one) => repository.find(scope, one)),
      );
      return found.flatMap((one) => (one ? [{ kind, id: one.id, document: one.document }] : []));
    };
    const entry = { kind: 'productOffering', id, document } as const;
    const prices = await beside('productOfferingPrice', document.productOfferingPrice, this.prices);
    refuseFindings(version, entry, checkPrices, REFUSED, prices);
    if (document.bundledProductOffering === undefined) return;
    const members = await beside('productOffering', document.bundledProductOffering, this.offerings);
    refuseFindings(version, entry, checkBundles, null, members);
  }

  async beforeDelete({ id }: HookContext, document: JsonObject): Promise<void> {
    refuseReferred(await this.catalogue.current(), { kind: 'productOffering', id, document });
  }
}

type Kind = 'productOffering' | 'productOfferingPrice';

const idsOf = (references: Json | undefined): string[] =>
  (Array.isArray(references) ? references : []).flatMap((one) =>
    isObject(one) && typeof one.id === 'string' ? [one.id] : [],
  );

const MOST_MISSING = 50;

/** Categories stay trees. */
@Injectable()
export class CategoryHooks implements ResourceHooks {
  constructor(private readonly catalogue: CatalogueSnapshot) {}

  async beforeCreate(context: HookContext, created: JsonObject): Promise<JsonObject> {
    return this.judge(context, (await lifecycleHooks.beforeCreate?.(context, created)) ?? created);
  }

  async beforePatch(context: HookContext, before: JsonObject, after: JsonObject): Promise<JsonObject> {
    return this.judge(context, (await lifecycleHooks.beforePatch?.(context, before, after)) ?? after);
  }

  private async judge({ id }: HookContext, document: JsonObject): Promise<JsonObject> {
    const entry = { kind: 'category', id, document } as const;
    refuseFindings(await this.catalogue.current(), entry, checkCategories);
    return document;
  }

  async beforeDelete({ id }: HookContext, document: JsonObject): Promise<void> {
    refuseReferred(await this.catalogue.current(), { kind: 'category', id, document });
  }
}

/** Specifications live as the life cycle says, and stay while an offering is made by them. */
@Injectable()
export class SpecificationHooks implements ResourceHooks {
  constructor(private readonly catalogue: CatalogueSnapshot) {}

  async beforeCreate(context: HookContext, created: JsonObject): Promise<JsonObject> {
    return (await lifecycleHooks.beforeCreate?.(context, created)) ?? created;
  }

  async beforePatch(context: HookContext, before: JsonObject, after: JsonObject): Promise<JsonObject> {
    return (await lifecycleHooks.beforePatch?.(context, before, after)) ?? after;
  }

  async beforeDelete({ id }: HookContext, document: JsonObject): Promise<void> {
    refuseReferred(await this.catalogue.current(), { kind: 'productSpecification', id, document });
  }
}
