import { Injectable } from '@nestjs/common';
import { SpendingRepository } from '../../../domains/approval/index.js';
import { Clock, Database, derivedId, OPERATOR_TENANT, systemScope } from '../../../domains/helpers/index.js';

const CUSTOMER = derivedId('customer:brightwell');

/** Ben buys for Brightwell up to an amount; above it Paz or Dana say yes, and Dana to the large ones too. */
@Injectable()
export class DemoSpending {
  private readonly scope = systemScope('demo-operator', OPERATOR_TENANT);

  constructor(
    private readonly database: Database,
    private readonly spending: SpendingRepository,
    private readonly clock: Clock,
  ) {}

  /** What somebody has changed stays. */
  async load(): Promise<void> {
    if ((await this.spending.limits(this.scope, CUSTOMER)).length > 0) return;
    await this.database.transaction(this.scope, async (tx) => {
      await this.spending.setLimit(tx, CUSTOMER, LIMIT, this.clock.now());
      await this.spending.replaceRules(tx, CUSTOMER, RULES, this.clock.now());
    });
  }
}

const LIMIT = {
  membershipId: derivedId('membership:ben'),
  orderOneTime: '250',
  orderMonthly: '100',
  monthTotal: '1000',
  currency: 'USD',
};

const RULE = { appliesTo: 'overLimit', currency: 'USD' } as const;
const RULES = [
  { ...RULE, name: 'An approver', fromOneTime: null, fromMonthly: null, approverMembershipId: null },
  {
    ...RULE,
    name: 'Large orders: Dana',
    fromOneTime: '1000',
    fromMonthly: '1000',
    approverMembershipId: derivedId('membership:dana'),
  },
];
