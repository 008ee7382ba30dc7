import { Inject, Injectable } from '@nestjs/common';
import {
  CustomerBookRepository,
  customerDefinition,
  type CustomerRow,
  type CustomerSearch,
} from '../../domains/customer/index.js';
import {
  isId,
  type JsonObject,
  Refusal,
  type Scope,
  type StoredResource,
} from '../../domains/helpers/index.js';
import { type ManageResource, useCasesOf } from '../resource-management/index.js';

export interface CustomerPage {
  readonly row: CustomerRow;
  readonly customer: StoredResource;
  readonly above: CustomerRow | undefined;
  readonly beneath: readonly CustomerRow[];
}

/** A customer's page names at most so many beneath it. */
const MOST_BENEATH = 500;

/** Customers as the operator's people find them, and open or close them. */
@Injectable()
export class CustomerBook {
  constructor(
    private readonly book: CustomerBookRepository,
    @Inject(useCasesOf(customerDefinition)) private readonly customers: ManageResource,
  ) {}

  search(scope: Scope, search: CustomerSearch): Promise<{ items: CustomerRow[]; total: number }> {
    return this.book.search(scope, search);
  }

  /** @throws Refusal `resourceNotFound` */
  async get(scope: Scope, id: string): Promise<CustomerPage> {
    const row = isId(id) ? await this.book.find(scope, id) : undefined;
    if (!row) throw customerUnknown();
    const [customer, above, beneath] = await Promise.all([
      this.customers.get(scope, id),
      row.parentId === null ? undefined : this.book.find(scope, row.parentId),
      this.book.beneath(scope, id, { offset: 0, limit: MOST_BENEATH }),
    ]);
    return { row, customer, above, beneath: beneath.items };
  }

  /**
   * A deactivated customer orders nothing; its people sign in and read what was.
   * @throws Refusal `resourceNotFound`
   */
  async setActive(scope: Scope, id: string, active: boolean, reason: string): Promise<void> {
    if (!isId(id)) throw customerUnknown();
    const change = (document: JsonObject): JsonObject => ({
      ...document,
      status: active ? 'active' : 'deactivated',
      statusReason: reason,
    });
    await this.customers.patch(scope, id, change, {});
  }
}

const customerUnknown = (): Refusal =>
  new Refusal('notFound', 'resourceNotFound', 'There is no such customer: search the customer book again.');
