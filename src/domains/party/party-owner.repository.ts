import { Injectable } from '@nestjs/common';
import type { Transaction } from '../helpers/index.js';

/** Whose a party is; customerId null: the operator's own. */
export interface PartyOwner {
  readonly id: string;
  readonly customerId: string | null;
}

const OWNERS = `
  SELECT id, customer_id AS "customerId" FROM base.individual WHERE id = ANY($1::uuid[])
  UNION ALL SELECT id, customer_id FROM base.organization WHERE id = ANY($1::uuid[])
  UNION ALL SELECT id, customer_id FROM base.customer WHERE id = ANY($1::uuid[])`;

/** Finds out which customer a person, a company or a customer record belongs to. */
@Injectable()
export class PartyOwnerRepository {
  /** Owners of those parties that this scope sees; ids are UUIDs. */
  async ownersOf(tx: Transaction, ids: readonly string[]): Promise<PartyOwner[]> {
    return ids.length === 0 ? [] : tx.query<PartyOwner>(OWNERS, [ids]);
  }
}
