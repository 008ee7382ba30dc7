import { Injectable } from '@nestjs/common';
import type { Transaction } from '../helpers/index.js';
import { formatAccountNumber } from './account-number.js';

/** Whose an account is; customerId null: the operator's own. */
export interface AccountOwner {
  readonly id: string;
  readonly customerId: string | null;
}

/** Which of the ids that a bill structure names are there. */
export interface BillStructureIds {
  readonly cycles: readonly string[];
  readonly formats: readonly string[];
  readonly media: readonly string[];
}

const OWNERS = `
  SELECT id, customer_id AS "customerId" FROM base.party_account WHERE id = ANY($1::uuid[])
  UNION ALL SELECT id, customer_id FROM base.billing_account WHERE id = ANY($1::uuid[])
  UNION ALL SELECT id, customer_id FROM base.settlement_account WHERE id = ANY($1::uuid[])
  UNION ALL SELECT id, customer_id FROM base.financial_account WHERE id = ANY($1::uuid[])`;

const BILL_STRUCTURE = `
  SELECT ARRAY(SELECT id FROM base.billing_cycle_specification WHERE id = ANY($1::uuid[])) AS cycles,
    ARRAY(SELECT id FROM base.bill_format WHERE id = ANY($2::uuid[])) AS formats,
    ARRAY(SELECT id FROM base.bill_presentation_media WHERE id = ANY($3::uuid[])) AS media`;

/** What accounts refer to. */
@Injectable()
export class AccountRepository {
  /** Owners of the accounts of any kind that this scope sees; ids are UUIDs. */
  async ownersOf(tx: Transaction, ids: readonly string[]): Promise<AccountOwner[]> {
    return ids.length === 0 ? [] : tx.query<AccountOwner>(OWNERS, [ids]);
  }

  /** Of the ids of a bill structure (UUIDs), those that are there. */
  async knownOf(tx: Transaction, { cycles, formats, media }: BillStructureIds): Promise<BillStructureIds> {
    const [known] = await tx.query<BillStructureIds>(BILL_STRUCTURE, [cycles, formats, media]);
    if (!known) throw new Error('A statement without a FROM answered no row.');
    return known;
  }

  /** The next account number. Numbers of transactions that fail stay unused. */
  async nextNumber(tx: Transaction): Promise<string> {
    const [row] = await tx.query<{ n: number }>(`SELECT nextval('base.billing_account_number')::int AS n`);
    if (!row) throw new Error('The sequence of account numbers answered nothing.');
    return formatAccountNumber(row.n);
  }
}
