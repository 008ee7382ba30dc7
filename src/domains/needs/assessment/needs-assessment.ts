import type { NeedsState } from './needs-assessment.state-machine.js';
import type { AnswerValue } from '../questionnaire/questionnaire.js';

/** Who gave an answer, and when. */
export interface GivenAnswer {
  readonly subject: string;
  readonly question: string;
  readonly value: AnswerValue;
  readonly by: string;
  readonly byKind: string;
  readonly at: Date;
}

export interface NeedsContact {
  readonly name: string;
  readonly email: string;
  readonly phone: string | null;
}

/** An assessment without its answers. */
export interface AssessmentRow {
  readonly id: string;
  readonly tenantId: string;
  readonly customerId: string;
  readonly version: number;
  readonly state: NeedsState;
  readonly name: string;
  readonly questionnaireId: string;
  readonly questionnaireVersion: string;
  readonly correlationId: string;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
  readonly contactPhone: string | null;
  readonly note: string | null;
  readonly submittedAt: Date | null;
  readonly takenBy: string | null;
  readonly takenByName: string | null;
  readonly cartId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** As it is listed. */
export interface ListedAssessment extends AssessmentRow {
  readonly answers: number;
}

export interface StoredAssessment extends AssessmentRow {
  readonly answers: readonly GivenAnswer[];
}

/** One field of a change; null takes the answer back. */
export interface AnswerChange {
  readonly subject: string;
  readonly question: string;
  readonly value: AnswerValue | null;
}

export type ShareAccess = 'read' | 'fillIn';

/** A link, without its secret. */
export interface NeedsShareRow {
  readonly id: string;
  readonly assessmentId: string;
  readonly tenantId: string;
  readonly customerId: string;
  readonly access: ShareAccess;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
}

export interface Present {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}
