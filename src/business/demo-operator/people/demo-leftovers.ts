import { Injectable, Logger } from '@nestjs/common';
import { UserAccountRepository } from '../../../domains/identity/index.js';
import { DEMO_CUSTOMERS, DEMO_STAFF } from './demo-people.js';

/** What a demo that once ran on this database has left behind. */
@Injectable()
export class DemoLeftovers {
  private readonly log = new Logger(DemoLeftovers.name);

  constructor(private readonly users: UserAccountRepository) {}

  /** Warns the operator: the accounts cannot be signed in to with the demo's password, but they are there. */
  async warn(): Promise<void> {
    const people = [...DEMO_CUSTOMERS.map(({ contact }) => contact), ...DEMO_STAFF];
    const found = await Promise.all(people.map(({ email }) => this.users.findByEmail(email)));
    const count = found.filter(Boolean).length;
    if (count === 0) return;
    this.log.warn(
      `This database holds ${count} accounts of the demo. Their password is refused outside demo mode; deactivate them, or use a new database.`,
    );
  }
}
