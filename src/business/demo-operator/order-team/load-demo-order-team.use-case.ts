import { Injectable } from '@nestjs/common';
import { Clock, derivedId, OPERATOR_TENANT, systemScope } from '../../../domains/helpers/index.js';
import { AgentAssignmentRepository } from '../../../domains/order/index.js';
import { DEMO_STAFF } from '../people/index.js';

/** Puts the demo's agents into the order team. Safe at every start: one statement that changes nothing twice. */
@Injectable()
export class LoadDemoOrderTeam {
  constructor(
    private readonly assignments: AgentAssignmentRepository,
    private readonly clock: Clock,
  ) {}

  async load(): Promise<void> {
    const members = DEMO_STAFF.filter(({ role }) => role === 'agent').map(
      ({ slug, givenName, familyName }) => ({
        id: derivedId(`user:${slug}`),
        name: `${givenName} ${familyName}`,
        title: 'Order specialist',
        team: 'Order desk',
      }),
    );
    const scope = systemScope('demo-operator', OPERATOR_TENANT);
    await this.assignments.saveTeam(scope, OPERATOR_TENANT, members, this.clock.now());
  }
}
