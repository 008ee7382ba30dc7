import { Injectable } from '@nestjs/common';
import {
  Database,
  type ResourceDefinition,
  ResourceRepository,
  type StoredResource,
  type Transaction,
} from '../../helpers/index.js';
import { productOrderDefinition } from '../definitions/product-order.definition.js';

const { children: _items, ...headDefinition } = productOrderDefinition;

/** Reads orders without their items, for what follows from one item of many. */
@Injectable()
export class OrderHeads {
  private readonly heads: ResourceRepository;

  constructor(database: Database) {
    this.heads = new ResourceRepository(headDefinition satisfies ResourceDefinition, database);
  }

  /** The order as TMF622 shows it, but for `productOrderItem`. Its row is locked. @throws Refusal notFound */
  claim(tx: Transaction, id: string): Promise<StoredResource> {
    return this.heads.claim(tx, id);
  }
}
