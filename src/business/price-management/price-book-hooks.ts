import { Injectable } from '@nestjs/common';
import type { JsonObject } from '../../domains/helpers/index.js';
import { CatalogueSnapshot } from '../catalog/index.js';
import { checkPriceBooks, refuseFindings } from '../pricing/index.js';
import type { HookContext, ResourceHooks } from '../resource-management/index.js';

/** A price book is ours alone: what would not be published is not written either. */
@Injectable()
export class PriceBookHooks implements ResourceHooks {
  constructor(private readonly catalogue: CatalogueSnapshot) {}

  beforeCreate(context: HookContext, document: JsonObject): Promise<JsonObject> {
    return this.judge(context, document);
  }

  beforePatch(context: HookContext, _before: JsonObject, after: JsonObject): Promise<JsonObject> {
    return this.judge(context, after);
  }

  private async judge({ id }: HookContext, document: JsonObject): Promise<JsonObject> {
    refuseFindings(await this.catalogue.current(), { kind: 'priceBook', id, document }, checkPriceBooks);
    return document;
  }
}
