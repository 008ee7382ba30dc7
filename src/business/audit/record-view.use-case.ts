import { Injectable } from '@nestjs/common';
import {
  CustomerOwnersRepository,
  type NewAuditEntry,
  type OwnedSubject,
} from '../../domains/audit/index.js';
import type { Scope } from '../../domains/helpers/index.js';
import { AuditLog } from './audit-log.js';

/** Customers that get an entry of their own; a view of more is one entry that counts them. */
const NAMED_CUSTOMERS = 20;
const NAMED_SUBJECTS = 50;

/** What somebody of the staff was shown. */
export interface CustomerView {
  readonly operation: string;
  readonly subjectType: string;
  /** Where the customers of the subjects are looked up; undefined when nothing of the answer has an owner of its own. */
  readonly owned: OwnedSubject | undefined;
  /** Ids in the answer. */
  readonly ids: readonly string[];
  /** The route, and what was searched for. */
  readonly request: { readonly path: string; readonly query?: Readonly<Record<string, string>> };
  readonly address: string;
  /** Whom the agent acts for: whose it is where nothing else says so. */
  readonly customerId?: string;
}

/** Writes that staff saw customers' data: an entry for each customer, so that the customer can see it too. */
@Injectable()
export class RecordView {
  constructor(
    private readonly log: AuditLog,
    private readonly owners: CustomerOwnersRepository,
  ) {}

  /** The entries are committed when this resolves: the answer may leave then, and not before. */
  async execute(scope: Scope, view: CustomerView): Promise<void> {
    const owners =
      view.owned === undefined
        ? new Map<string, string | null>()
        : await this.owners.of(scope, view.owned, view.ids);
    const byCustomer = new Map<string | null, string[]>();
    for (const id of view.ids) {
      const customer = owners.get(id) ?? view.customerId ?? null;
      byCustomer.set(customer, [...(byCustomer.get(customer) ?? []), id]);
    }
    await this.log.record(scope, ...entriesOf(view, byCustomer));
  }
}

function entriesOf(view: CustomerView, byCustomer: ReadonlyMap<string | null, string[]>): NewAuditEntry[] {
  const customers = [...byCustomer.keys()].filter((customer) => customer !== null);
  if (byCustomer.size === 0 || customers.length > NAMED_CUSTOMERS) {
    return [entryOf(view, view.customerId ?? null, view.ids, { customers: customers.length })];
  }
  return [...byCustomer].map(([customer, ids]) => entryOf(view, customer, ids));
}

const entryOf = (
  { operation, subjectType, request, address }: CustomerView,
  customerId: string | null,
  ids: readonly string[],
  more: Readonly<Record<string, number>> = {},
): NewAuditEntry => ({
  operation,
  subjectType,
  subjectId: ids.length === 1 ? (ids[0] ?? null) : null,
  customerId,
  address,
  details: { ...request, ...more, count: ids.length, ids: ids.slice(0, NAMED_SUBJECTS) },
});
