import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  OPERATOR_TENANT,
  type ResourceRepository,
  systemScope,
} from '../../../domains/helpers/index.js';
import { BILLING_REFERENCES } from './billing-references.js';
import { demoBilling } from './demo-billing.js';

/** Token of the repositories of all that this part stores. */
export const BILLING_REPOSITORIES = Symbol('billing repositories');

/** Loads how the demo operator bills, and its customers' accounts. What is there stays as it is. */
@Injectable()
export class LoadDemoBilling {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(BILLING_REPOSITORIES) private readonly repositories: readonly ResourceRepository[],
  ) {}

  async load(): Promise<void> {
    const now = this.clock.now();
    const owned = [
      ...BILLING_REFERENCES.map((reference) => ({
        ...reference,
        owner: { tenantId: null, customerId: null },
      })),
      ...demoBilling().map((part) => ({
        ...part,
        owner: { tenantId: OPERATOR_TENANT, customerId: part.customerId },
      })),
    ];
    await this.database.transaction(systemScope('demo-operator', OPERATOR_TENANT), async (tx) => {
      const [{ there } = { there: [] as string[] }] = await tx.query<{ there: string[] }>(EXISTING, [
        owned.map(({ id }) => id),
      ]);
      for (const { definition, id, document, owner } of owned)
        if (!there.includes(id)) await this.of(definition.name).insert(tx, document, { id, owner, now });
    });
  }

  private of(name: string): ResourceRepository {
    const found = this.repositories.find(({ definition }) => definition.name === name);
    if (!found) throw new Error(`The demo has a ${name}, and nobody stores one.`);
    return found;
  }
}

const EXISTING = `SELECT coalesce(array_agg(id), '{}') AS there FROM (
  SELECT id FROM base.billing_account UNION ALL SELECT id FROM base.financial_account
  UNION ALL SELECT id FROM base.settlement_account UNION ALL SELECT id FROM base.party_role
  UNION ALL SELECT id FROM base.bill_format UNION ALL SELECT id FROM base.bill_presentation_media
  UNION ALL SELECT id FROM base.billing_cycle_specification
) AS part WHERE id = ANY($1::uuid[])`;
