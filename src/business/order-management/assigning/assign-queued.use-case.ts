import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, systemScope } from '../../../domains/helpers/index.js';
import { AgentAssignmentRepository, OrderRepository } from '../../../domains/order/index.js';
import { JobRunner } from '../../../integration/jobs/index.js';
import { OrderChanges } from '../fulfilling/order-changes.js';
import { AssignOrder } from './assign-order.js';
import { ASSIGN_QUEUED } from './assignment-queue.js';

/** Orders that one run looks at; what is left waits for the next run, which an order in the queue always causes. */
const AT_ONCE = 200;

/** Gives waiting orders to agents, the longest waiting first. */
@Injectable()
export class AssignQueued implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly orders: OrderRepository,
    private readonly assignments: AgentAssignmentRepository,
    private readonly assigning: AssignOrder,
    private readonly changes: OrderChanges,
    private readonly runner: JobRunner,
  ) {}

  onModuleInit(): void {
    this.runner.register(ASSIGN_QUEUED, ({ tenantId }) => this.execute(String(tenantId)));
  }

  async execute(tenantId: string): Promise<void> {
    const scope = systemScope('Order management', tenantId);
    const waiting = await this.database.transaction(scope, (tx) =>
      this.assignments.queued(tx, tenantId, AT_ONCE),
    );
    for (const id of waiting) {
      await this.database.transaction(scope, async (tx) => {
        const order = await this.orders.claim(tx, id);
        const current = await this.assignments.current(tx, id);
        if (!current || current.agentId !== null) return; // ended, or taken meanwhile
        const said = await this.assigning.assign(tx, order);
        if (said.length > 0) await this.changes.apply(tx, order, new Map(), said);
      });
    }
  }
}
