import { Injectable } from '@nestjs/common';
import { Clock, type Scope } from '../../../domains/helpers/index.js';
import {
  type Answers,
  type AnswerValue,
  type ListedAssessment,
  NeedsAssessmentRepository,
  NeedsPresenceRepository,
  needsStateMachine,
  type NeedsAction,
  type NeedsState,
  type Present,
  type Questionnaire,
  type StoredAssessment,
} from '../../../domains/needs/index.js';
import { CatalogueSnapshot } from '../../catalog/index.js';
import { questionnaireFor } from '../catalogue/questionnaires.js';
import { FindProposal } from '../matching/find-proposal.use-case.js';
import type { Proposal } from '../matching/proposal.js';
import { NeedsAccess, type OpenedAssessment } from './needs-access.js';

export interface ReadAssessment extends OpenedAssessment {
  readonly questionnaire: Questionnaire;
  readonly here: readonly Present[];
  /** What the caller may do next with it. */
  readonly next: readonly NeedsAction[];
}

/** Reads assessments, and what they find. */
@Injectable()
export class ReadNeeds {
  constructor(
    private readonly access: NeedsAccess,
    private readonly assessments: NeedsAssessmentRepository,
    private readonly presence: NeedsPresenceRepository,
    private readonly catalogue: CatalogueSnapshot,
    private readonly proposals: FindProposal,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `assessmentUnknown`, `linkInvalid` */
  async get(scope: Scope, id: string, token?: string): Promise<ReadAssessment> {
    const opened = await this.access.open(scope, id, token);
    const { assessment, access } = opened;
    const questionnaire = await this.questionnaireOf(assessment);
    const here = await this.presence.here(opened.scope, id, this.clock.now());
    const next =
      access === 'own'
        ? needsStateMachine.next(assessment.state, scope.actor.kind).map(({ action }) => action)
        : [];
    return { ...opened, questionnaire, here, next };
  }

  /** The newest first; of everybody for staff. */
  list(
    scope: Scope,
    states: readonly NeedsState[],
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: ListedAssessment[]; total: number }> {
    return this.assessments.list(scope, states, page);
  }

  /** What the answers find, priced for the owner. @throws as get() */
  async proposal(scope: Scope, id: string, token?: string, keys?: readonly string[]): Promise<Proposal> {
    const { assessment, owner } = await this.access.open(scope, id, token);
    return this.proposals.find(owner, await this.questionnaireOf(assessment), answersIn(assessment), keys);
  }

  private async questionnaireOf({ questionnaireId }: StoredAssessment): Promise<Questionnaire> {
    return questionnaireFor(await this.catalogue.current(), this.clock.now(), questionnaireId);
  }
}

/** The answers as the matcher reads them. */
export function answersIn({ answers }: StoredAssessment): Answers {
  const bySubject = new Map<string, Map<string, AnswerValue>>();
  for (const { subject, question, value } of answers) {
    const known = bySubject.get(subject) ?? new Map<string, AnswerValue>();
    known.set(question, value);
    bySubject.set(subject, known);
  }
  return bySubject;
}
