import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  type JsonObject,
  OPERATOR_TENANT,
  repositoryOf,
  type ResourceRepository,
  systemScope,
  type Transaction,
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
      const [{ there, bare } = { there: [], bare: [] }] = await tx.query<{ there: string[]; bare: string[] }>(
        EXISTING,
        [demoParties().map(({ id }) => id)],
      );
      for (const { definition, id, customerId, document } of demoParties()) {
        if (bare.includes(id)) await this.addTerms(tx, id, document);
        if (there.includes(id)) continue;
        const owner = { tenantId: OPERATOR_TENANT, customerId };
        await this.of(definition.name).insert(tx, document, { id, owner, now: this.clock.now() });
      }
    });
    await this.accounts.load();
  }

  /** Customers of a demo that was loaded before customers had segments. */
  private async addTerms(tx: Transaction, id: string, document: JsonObject): Promise<void> {
    const customers = this.of(customerDefinition.name);
    const stored = await customers.claim(tx, id);
    await customers.replace(tx, stored, { ...document, ...stored.document }, this.clock.now());
  }

  private of(name: string): ResourceRepository {
    const found = this.repositories.find(({ definition }) => definition.name === name);
    if (!found) throw new Error(`The demo has a ${name}, and nobody stores one.`);
    return found;
  }
}

const EXISTING = `SELECT coalesce(array_agg(id), '{}') AS there,
  coalesce(array_agg(id) FILTER (WHERE bare), '{}') AS bare FROM (
    SELECT id, false AS bare FROM base.individual UNION ALL SELECT id, false FROM base.organization
    UNION ALL SELECT id, segment IS NULL FROM base.customer
  ) AS party WHERE id = ANY($1::uuid[])`;
