import { Injectable } from '@nestjs/common';
import { ALL, Database, newId, Refusal, type Scope } from '../../../domains/helpers/index.js';
import {
  type AnswerChange,
  AnswerReader,
  NeedsAssessmentRepository,
  type StoredAssessment,
  WHOLE,
} from '../../../domains/needs/index.js';
import { CatalogueSnapshot } from '../../catalog/index.js';
import { questionnaireFor } from '../catalogue/questionnaires.js';
import { FindProposal } from '../matching/find-proposal.use-case.js';
import { NeedsWriting } from './needs-writing.js';

export interface NeedsStart {
  readonly questionnaireId?: string | undefined;
  readonly name?: string | undefined;
  /** Of an inquiry that led here; a new one otherwise. */
  readonly correlationId?: string | undefined;
}

/** Begins an assessment for who calls. What the account says already is filled in. */
@Injectable()
export class StartNeeds {
  constructor(
    private readonly assessments: NeedsAssessmentRepository,
    private readonly catalogue: CatalogueSnapshot,
    private readonly proposals: FindProposal,
    private readonly database: Database,
    private readonly writing: NeedsWriting,
  ) {}

  /** @throws Refusal `questionnaireUnknown`, `noQuestionnaire`, `customerNeeded` for staff who act for nobody */
  async start(scope: Scope, start: NeedsStart): Promise<StoredAssessment> {
    if (scope.customerId === ALL) throw customerNeeded();
    const now = this.writing.now();
    const questionnaire = questionnaireFor(await this.catalogue.current(), now, start.questionnaireId);
    const facts = await this.proposals.accountFacts(scope);
    const reader = new AnswerReader(questionnaire, new Map(), facts);
    const prefilled = questionnaire.prefills
      .filter(({ when }) => facts.segment !== null && reader.judge(when, WHOLE).truth === true)
      .map(({ question, value }): AnswerChange => ({ subject: WHOLE, question, value }));
    const row = {
      id: newId(),
      tenantId: scope.tenantId,
      customerId: scope.customerId,
      name: start.name ?? questionnaire.name,
      questionnaireId: questionnaire.id,
      questionnaireVersion: questionnaire.version,
      correlationId: start.correlationId ?? scope.correlationId ?? newId(),
    };
    return this.database.transaction(scope, async (tx) => {
      await this.assessments.add(tx, row, now);
      await this.assessments.answer(tx, row, prefilled, { name: 'Your account', kind: 'system' }, now);
      const stored = await this.assessments.claim(tx, row.id);
      await this.writing.tell(tx, stored, [], 'Create');
      return stored;
    });
  }
}

const customerNeeded = (): Refusal =>
  new Refusal(
    'unprocessable',
    'customerNeeded',
    'An assessment belongs to a customer: act for the customer first, or open one that was submitted.',
  );
