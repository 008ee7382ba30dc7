import { Injectable } from '@nestjs/common';
import { Database, systemScope } from '../../helpers/index.js';

/** What a customer's record says about how it buys. Days are ISO dates. */
export interface BuyingTerms {
  readonly customerId: string;
  /** An organization stands behind the customer. */
  readonly isCompany: boolean;
  readonly segment: string | null;
  readonly priceBookIds: readonly string[];
  readonly customerSince: Date;
  readonly creditClass: string | null;
  readonly birthDate: string | null;
  readonly taxExemptionCertificate: string | null;
  readonly taxExemptionUntil: string | null;
  readonly currency: string | null;
  readonly timeZone: string | null;
}

const FIND = `SELECT c.id AS "customerId",
    EXISTS (SELECT FROM base.organization o WHERE o.id::text = c.engaged_party_id) AS "isCompany",
    c.segment, coalesce(c.price_book_ids, '{}') AS "priceBookIds",
    coalesce(c.valid_from, c.created_at) AS "customerSince", c.credit_class AS "creditClass",
    c.birth_date::text AS "birthDate", c.tax_exemption_certificate AS "taxExemptionCertificate",
    c.tax_exemption_until::text AS "taxExemptionUntil", c.currency, c.time_zone AS "timeZone"
  FROM base.customer c WHERE c.id = $1`;

/** How customers buy, for pricing and rules. */
@Injectable()
export class BuyingTermsRepository {
  constructor(private readonly database: Database) {}

  /** One statement; undefined when the tenant has no such customer. */
  async find(tenantId: string, customerId: string): Promise<BuyingTerms | undefined> {
    const [row] = await this.database.query<BuyingTerms>(systemScope('buyers', tenantId), FIND, [customerId]);
    return row;
  }
}
