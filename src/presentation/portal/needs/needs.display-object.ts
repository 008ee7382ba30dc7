import type { ReadAssessment } from '../../../business/needs-matching/index.js';
import { answersIn } from '../../../business/needs-matching/index.js';
import {
  AnswerReader,
  answerWords,
  type Facts,
  type ListedAssessment,
  type NeedsShareRow,
  type Questionnaire,
  siteName,
  sitesOf,
  type StoredAssessment,
  WHOLE,
} from '../../../domains/needs/index.js';
import type {
  AskedDto,
  GivenAnswerDto,
  ListedNeedsDto,
  NeedsAssessmentDto,
  NeedsHandOffDto,
  NeedsQuestionnaireDto,
  NeedsShareDto,
} from './needs-view.dto.js';

/** An assessment for who has it open. `facts` decide which questions are asked. */
export function shownAssessment(read: ReadAssessment, facts: Facts): NeedsAssessmentDto {
  const { assessment, questionnaire, access, here, next } = read;
  const answers = answersIn(assessment);
  return {
    id: assessment.id,
    name: assessment.name,
    state: assessment.state,
    access,
    version: assessment.version,
    correlationId: assessment.correlationId,
    questionnaire: shownQuestionnaire(questionnaire),
    questionsChanged: questionnaire.version !== assessment.questionnaireVersion,
    sites: sitesOf(answers).map((subject) => ({ subject, name: siteName(answers, subject) })),
    answers: shownAnswers(assessment, questionnaire),
    asked: askedIn(questionnaire, new AnswerReader(questionnaire, answers, facts)),
    handOff: access === 'own' ? handOffOf(assessment) : null,
    takenByName: assessment.takenByName,
    here: here.map(({ id, name, kind }) => ({ id, name, kind })),
    next: [...next],
    cartId: access === 'own' ? assessment.cartId : null,
    createdAt: assessment.createdAt.toISOString(),
    updatedAt: assessment.updatedAt.toISOString(),
  };
}

const shownQuestionnaire = ({
  id,
  name,
  version,
  description,
  sections,
  questions,
}: Questionnaire): NeedsQuestionnaireDto => ({
  id,
  name,
  version,
  description,
  sections: sections.map((section) => ({ ...section })),
  questions: [...questions.values()].map(({ askWhen: _askWhen, options, ...question }) => ({
    ...question,
    options: options.map((option) => ({ ...option })),
  })),
});

/** What nobody asks any more is not shown. */
const shownAnswers = ({ answers }: StoredAssessment, { questions }: Questionnaire): GivenAnswerDto[] =>
  answers.flatMap(({ subject, question, value, by, byKind, at }) => {
    const asked = questions.get(question);
    if (!asked) return [];
    return [{ subject, question, value, words: answerWords(asked, value), by, byKind, at: at.toISOString() }];
  });

const askedIn = ({ questions }: Questionnaire, reader: AnswerReader): AskedDto[] =>
  [...questions.values()].flatMap(({ name, scope }) =>
    (scope === 'whole' ? [WHOLE] : reader.sites)
      .filter((subject) => reader.isAsked(name, subject) === true)
      .map((subject) => ({ subject, question: name })),
  );

function handOffOf(row: StoredAssessment): NeedsHandOffDto | null {
  const { contactName, contactEmail, contactPhone, note, submittedAt } = row;
  if (submittedAt === null || contactName === null || contactEmail === null) return null;
  return {
    name: contactName,
    email: contactEmail,
    phone: contactPhone,
    note,
    submittedAt: submittedAt.toISOString(),
  };
}

export const listedAssessment = (row: ListedAssessment): ListedNeedsDto => ({
  id: row.id,
  name: row.name,
  state: row.state,
  answers: row.answers,
  contactName: row.contactName,
  takenByName: row.takenByName,
  submittedAt: row.submittedAt?.toISOString() ?? null,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
});

export const shownShare = ({
  id,
  access,
  createdBy,
  createdAt,
  expiresAt,
}: NeedsShareRow): NeedsShareDto => ({
  id,
  access,
  createdBy,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});
