import { type Database, isId, type Scope } from '../helpers/index.js';

/** Tables whose rows belong to customers, by the name that the audit log gives their rows. */
const TABLES = {
  productOrder: 'base.product_order',
  cancelProductOrder: 'base.cancel_product_order',
  product: 'base.product',
  shoppingCart: 'base.shopping_cart',
  individual: 'base.individual',
  organization: 'base.organization',
  customer: 'base.customer',
  partyRole: 'base.party_role',
  partyAccount: 'base.party_account',
  billingAccount: 'base.billing_account',
  settlementAccount: 'base.settlement_account',
  financialAccount: 'base.financial_account',
  geographicAddressValidation: 'base.geographic_address_validation',
  checkServiceQualification: 'telecom.check_service_qualification',
  queryServiceQualification: 'telecom.query_service_qualification',
  queryProductRecommendation: 'base.query_product_recommendation',
  needsAssessment: 'base.needs_assessment',
  apiClient: 'base.api_client',
  identityProvider: 'base.identity_provider',
  permission: 'base.permission',
  procurementInquiry: 'base.procurement_inquiry',
} as const;

export type OwnedSubject = keyof typeof TABLES;

/** Constant texts, one for each table. */
const OWNERS = Object.fromEntries(
  Object.entries(TABLES).map(([subject, table]) => [
    subject,
    `SELECT id, customer_id AS "customerId" FROM ${table} WHERE id = ANY ($1::uuid[])`,
  ]),
) as Readonly<Record<OwnedSubject, string>>;

/** Whose the shown rows are. */
export class CustomerOwnersRepository {
  constructor(private readonly database: Database) {}

  /** Id of each row -> its customer, null where the operator keeps it. Rows that the scope does not see are left out. */
  async of(scope: Scope, subject: OwnedSubject, ids: readonly string[]): Promise<Map<string, string | null>> {
    const rows = await this.database.query<{ id: string; customerId: string | null }>(
      scope,
      OWNERS[subject],
      [ids.filter(isId)],
    );
    return new Map(rows.map(({ id, customerId }) => [id, customerId]));
  }
}
