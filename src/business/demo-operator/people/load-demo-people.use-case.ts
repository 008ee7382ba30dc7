import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  OPERATOR_TENANT,
  repositoryOf,
  type ResourceRepository,
  systemScope,
} from '../../../domains/helpers/index.js';
import { customerDefinition } from '../../../domains/customer/index.js';
import { individualDefinition, organizationDefinition } from '../../../domains/party/index.js';
import { DemoAccounts } from './demo-accounts.js';
import { demoParties } from './demo-parties.js';

/** Loads the demo's customers, parties and sign-ins. Safe at every start: what is there stays as it is. */
@Injectable()
export class LoadDemoPeople {
  private readonly repositories: readonly ResourceRepository[];

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly accounts: DemoAccounts,
    @Inject(repositoryOf(individualDefinition)) individuals: ResourceRepository,
    @Inject(repositoryOf(organizationDefinition)) organizations: ResourceRepository,
    @Inject(repositoryOf(customerDefinition)) customers: ResourceRepository,
  ) {
    this.repositories = [individuals, organizations, customers];
  }

  async load(): Promise<void> {
    await this.database.transaction(systemScope('demo-operator', OPERATOR_TENANT), async (tx) => {
      const [{ there } = { there: [] as string[] }] = await tx.query<{ there: string[] }>(EXISTING, [
        demoParties().map(({ id }) => id),
      ]);
      for (const { definition, id, customerId, document } of demoParties()) {
        if (there.includes(id)) continue;
        const owner = { tenantId: OPERATOR_TENANT, customerId };
        await this.of(definition.name).insert(tx, document, { id, owner, now: this.clock.now() });
      }
    });
    await this.accounts.load();
  }

  private of(name: string): ResourceRepository {
    const found = this.repositories.find(({ definition }) => definition.name === name);
    if (!found) throw new Error(`The demo has a ${name}, and nobody stores one.`);
    return found;
  }
}

const EXISTING = `SELECT coalesce(array_agg(id), '{}') AS there FROM (
  SELECT id FROM base.individual UNION ALL SELECT id FROM base.organization UNION ALL SELECT id FROM base.customer
) AS party WHERE id = ANY($1::uuid[])`;
