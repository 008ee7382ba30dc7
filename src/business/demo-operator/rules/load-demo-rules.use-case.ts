import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  repositoryOf,
  type ResourceRepository,
  systemScope,
} from '../../../domains/helpers/index.js';
import { ruleDefinition } from '../../../domains/rule/index.js';
import { buildDemoRules } from './demo-rules.js';

const SCOPE = systemScope('demo-rules');
/** One process loads at a time. */
const LOAD_LOCK = 7_274_003;
const OWNER = { tenantId: null, customerId: null };

/**
 * Loads the demo operator's rules: those that are missing, and those of an older version. A rule that somebody has edited
 * keeps its words until the demo brings a newer version of it.
 */
@Injectable()
export class LoadDemoRules {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(repositoryOf(ruleDefinition)) private readonly rules: ResourceRepository,
  ) {}

  async load(): Promise<void> {
    await this.database.transaction(SCOPE, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [LOAD_LOCK]);
      const all = { conditions: [], sort: [], offset: 0, limit: 10_000 };
      const { items } = await this.rules.list(SCOPE, all);
      const present = new Map(items.map((item) => [item.id, item]));
      const start = this.clock.now().getTime();
      for (const [index, document] of buildDemoRules().entries()) {
        const id = String(document.id);
        const current = present.get(id);
        const now = new Date(start - index); // lists show the newest first
        if (!current) await this.rules.insert(tx, document, { id, owner: OWNER, now });
        else if (String(current.document.version) < String(document.version))
          await this.rules.replace(tx, current, document, now);
      }
    });
  }
}
