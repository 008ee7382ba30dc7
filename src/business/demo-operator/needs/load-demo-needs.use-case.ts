import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  repositoryOf,
  type ResourceRepository,
  systemScope,
} from '../../../domains/helpers/index.js';
import { questionnaireDefinition } from '../../../domains/needs/index.js';
import { DEMO_QUESTIONNAIRE } from './demo-questionnaire.js';

const SCOPE = systemScope('demo-needs');
/** One process loads at a time. */
const LOAD_LOCK = 7_274_021;
const OWNER = { tenantId: null, customerId: null };

/** Loads the demo questionnaire. Another version replaces it, also what somebody has edited. */
@Injectable()
export class LoadDemoNeeds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(repositoryOf(questionnaireDefinition)) private readonly questionnaires: ResourceRepository,
  ) {}

  async load(): Promise<void> {
    const { id, ...document } = DEMO_QUESTIONNAIRE;
    const current = await this.questionnaires.find(SCOPE, String(id));
    if (current?.document.version === document.version) return;
    await this.database.transaction(SCOPE, async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [LOAD_LOCK]);
      const now = this.clock.now();
      const there = await tx.query('SELECT id FROM base.questionnaire WHERE id = $1', [id]);
      if (there.length === 0) {
        await this.questionnaires.insert(tx, document, { id: String(id), owner: OWNER, now });
        return;
      }
      const claimed = await this.questionnaires.claim(tx, String(id));
      if (claimed.document.version !== document.version)
        await this.questionnaires.replace(tx, claimed, document, now);
    });
  }
}
