import { Injectable } from '@nestjs/common';
import { Database, isId, Refusal, type Scope, type Transaction } from '../../helpers/index.js';
import type {
  AnswerChange,
  AssessmentRow,
  GivenAnswer,
  ListedAssessment,
  StoredAssessment,
} from './needs-assessment.js';
import type { NeedsState } from './needs-assessment.state-machine.js';

const COLUMNS = `a.id, a.tenant_id AS "tenantId", a.customer_id AS "customerId", a.version, a.state, a.name,
  a.questionnaire_id AS "questionnaireId", a.questionnaire_version AS "questionnaireVersion",
  a.correlation_id AS "correlationId", a.contact_name AS "contactName", a.contact_email AS "contactEmail",
  a.contact_phone AS "contactPhone", a.note, a.submitted_at AS "submittedAt", a.taken_by AS "takenBy",
  a.taken_by_name AS "takenByName", a.cart_id AS "cartId", a.created_at AS "createdAt", a.updated_at AS "updatedAt"`;

const GET = `SELECT ${COLUMNS}, coalesce((SELECT jsonb_agg(jsonb_build_object('subject', n.subject, 'question', n.question,
    'value', n.value, 'by', n.answered_by, 'byKind', n.answered_by_kind, 'at', n.answered_at)
    ORDER BY n.subject, n.question) FROM base.needs_answer n WHERE n.assessment_id = a.id), '[]') AS answers
  FROM base.needs_assessment a WHERE a.id = $1`;

const LIST = `SELECT ${COLUMNS}, count(*) OVER ()::integer AS total,
    (SELECT count(*)::integer FROM base.needs_answer n WHERE n.assessment_id = a.id) AS answers
  FROM base.needs_assessment a WHERE a.state = ANY ($1::text[]) ORDER BY a.created_at DESC, a.id DESC OFFSET $2 LIMIT $3`;

const INSERT = `INSERT INTO base.needs_assessment (id, tenant_id, customer_id, state, name, questionnaire_id,
    questionnaire_version, correlation_id, created_at, updated_at)
  VALUES ($1, $2, $3, 'open', $4, $5, $6, $7, $8, $8)`;

const PUT = `INSERT INTO base.needs_answer (assessment_id, subject, question, tenant_id, customer_id, value, answered_by,
    answered_by_kind, answered_at)
  SELECT $1, c.subject, c.question, $2, $3, c.value, $4, $5, $6
  FROM jsonb_to_recordset($7::jsonb) AS c(subject text, question text, value jsonb)
  ON CONFLICT (assessment_id, subject, question) DO UPDATE SET value = excluded.value,
    answered_by = excluded.answered_by, answered_by_kind = excluded.answered_by_kind, answered_at = excluded.answered_at`;

const TAKE_BACK = `DELETE FROM base.needs_answer USING jsonb_to_recordset($2::jsonb) AS c(subject text, question text)
  WHERE needs_answer.assessment_id = $1 AND needs_answer.subject = c.subject AND needs_answer.question = c.question`;

const UPDATE = `UPDATE base.needs_assessment SET state = $2, name = $3, questionnaire_id = $4, questionnaire_version = $5,
    contact_name = $6, contact_email = $7, contact_phone = $8, note = $9, submitted_at = $10, taken_by = $11,
    taken_by_name = $12, cart_id = $13, version = version + 1, updated_at = $14 WHERE id = $1`;

export interface NewAssessment {
  readonly id: string;
  readonly tenantId: string;
  readonly customerId: string;
  readonly name: string;
  readonly questionnaireId: string;
  readonly questionnaireVersion: string;
  readonly correlationId: string;
}

/** Who answers. */
export interface Answerer {
  readonly name: string;
  readonly kind: string;
}

/** Saved assessments with their answers. Row-level security shows only those of the scope. */
@Injectable()
export class NeedsAssessmentRepository {
  constructor(private readonly database: Database) {}

  /** @throws Refusal notFound */
  async get(scope: Scope, id: string): Promise<StoredAssessment> {
    const [row] = isId(id) ? await this.database.query<StoredAssessment>(scope, GET, [id]) : [];
    if (!row) throw unknownAssessment();
    return withDates(row);
  }

  /** As get(), with the row locked until the transaction ends. @throws Refusal notFound */
  async claim(tx: Transaction, id: string): Promise<StoredAssessment> {
    const locked = isId(id)
      ? await tx.query('SELECT id FROM base.needs_assessment WHERE id = $1 FOR UPDATE', [id])
      : [];
    const [row] = locked.length > 0 ? await tx.query<StoredAssessment>(GET, [id]) : [];
    if (!row) throw unknownAssessment();
    return withDates(row);
  }

  /** The newest first. */
  async list(
    scope: Scope,
    states: readonly NeedsState[],
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: ListedAssessment[]; total: number }> {
    const rows = await this.database.query<ListedAssessment & { total: number }>(scope, LIST, [
      states,
      offset,
      limit,
    ]);
    if (rows.length === 0 && offset > 0) {
      return { items: [], total: (await this.list(scope, states, { offset: 0, limit: 1 })).total };
    }
    return { items: rows.map(({ total: _total, ...row }) => row), total: rows[0]?.total ?? 0 };
  }

  async add(tx: Transaction, one: NewAssessment, now: Date): Promise<void> {
    const { id, tenantId, customerId, name, questionnaireId, questionnaireVersion, correlationId } = one;
    const values = [
      id,
      tenantId,
      customerId,
      name,
      questionnaireId,
      questionnaireVersion,
      correlationId,
      now,
    ];
    await tx.query(INSERT, values);
  }

  /** Writes fields; the others stay as they are, whoever writes them at the same time. */
  async answer(
    tx: Transaction,
    { id, tenantId, customerId }: Pick<AssessmentRow, 'id' | 'tenantId' | 'customerId'>,
    changes: readonly AnswerChange[],
    by: Answerer,
    now: Date,
  ): Promise<void> {
    const given = changes.filter(({ value }) => value !== null);
    const back = changes.filter(({ value }) => value === null);
    if (given.length > 0)
      await tx.query(PUT, [id, tenantId, customerId, by.name, by.kind, now, JSON.stringify(given)]);
    if (back.length > 0) await tx.query(TAKE_BACK, [id, JSON.stringify(back)]);
  }

  /** Stores what is not an answer, and counts the version. */
  async update(tx: Transaction, row: AssessmentRow, now: Date): Promise<void> {
    await tx.query(UPDATE, [
      row.id,
      row.state,
      row.name,
      row.questionnaireId,
      row.questionnaireVersion,
      row.contactName,
      row.contactEmail,
      row.contactPhone,
      row.note,
      row.submittedAt,
      row.takenBy,
      row.takenByName,
      row.cartId,
      now,
    ]);
  }

  async remove(tx: Transaction, id: string): Promise<void> {
    await tx.query('DELETE FROM base.needs_assessment WHERE id = $1', [id]);
  }

  /** Makes everything of a visitor a customer's. @returns the ids. */
  async give(tx: Transaction, visitorId: string, customerId: string, now: Date): Promise<string[]> {
    const given = [visitorId, customerId];
    const rows = await tx.query<{ id: string }>(
      `UPDATE base.needs_assessment SET customer_id = $2, version = version + 1, updated_at = $3
       WHERE tenant_id = $4 AND customer_id = $1 RETURNING id`,
      [...given, now, tx.scope.tenantId],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return [];
    await tx.query('UPDATE base.needs_answer SET customer_id = $2 WHERE customer_id = $1', given);
    await tx.query('UPDATE base.needs_share SET customer_id = $2 WHERE customer_id = $1', given);
    await tx.query('UPDATE base.needs_presence SET customer_id = $2 WHERE customer_id = $1', given);
    return ids;
  }
}

/** Times inside aggregated JSON arrive as texts. */
const withDates = (row: StoredAssessment): StoredAssessment => ({
  ...row,
  answers: row.answers.map((one): GivenAnswer => ({ ...one, at: new Date(one.at) })),
});

export const unknownAssessment = (): Refusal =>
  new Refusal(
    'notFound',
    'assessmentUnknown',
    'There is no such assessment, or it is not yours: open it by the link that you were given, or start a new one.',
  );
