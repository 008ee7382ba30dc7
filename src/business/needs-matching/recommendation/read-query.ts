import { Injectable } from '@nestjs/common';
import { Clock, isObject, type JsonObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import {
  answerFrom,
  type Answers,
  type AnswerValue,
  faultOfAnswer,
  FIRST_SITE,
  isSite,
  questionAt,
  type Questionnaire,
  WHOLE,
} from '../../../domains/needs/index.js';
import { CatalogueSnapshot, type CatalogueVersion } from '../../catalog/index.js';
import { FindPlace } from '../../service-availability/index.js';
import { NeedsAccess } from '../assessment/needs-access.js';
import { answersIn } from '../assessment/read-needs.use-case.js';
import { questionnaireFor } from '../catalogue/questionnaires.js';

/** A query, read. */
export interface ReadRecommendationQuery {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  /** Offerings that may be recommended; null: all. */
  readonly categories: ReadonlySet<string> | null;
  /** Whose facts count. */
  readonly within: Scope;
}

const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** What a TMF680 query asks: a saved assessment by reference, or answers, a place and categories in the query itself. */
@Injectable()
export class ReadQuery {
  constructor(
    private readonly access: NeedsAccess,
    private readonly catalogue: CatalogueSnapshot,
    private readonly places: FindPlace,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal with what in the query does not hold. */
  async read(scope: Scope, owner: Scope, body: JsonObject): Promise<ReadRecommendationQuery> {
    const version = await this.catalogue.current();
    const reference = isObject(body.needsAssessment) ? body.needsAssessment : {};
    const saved = typeof reference.id === 'string' ? await this.access.open(scope, reference.id) : undefined;
    const questionnaire = questionnaireFor(version, this.clock.now(), saved?.assessment.questionnaireId);
    const answers = new Map<string, Map<string, AnswerValue>>(
      [...(saved ? answersIn(saved.assessment) : [])].map(([subject, given]) => [subject, new Map(given)]),
    );
    for (const one of objects(body.answer)) await this.add(scope, questionnaire, answers, one);
    if (isObject(body.place) && typeof body.place.id === 'string')
      await this.add(scope, questionnaire, answers, {
        subject: FIRST_SITE,
        question: 'place',
        value: body.place.id,
      });
    return {
      questionnaire,
      answers,
      categories: offeringsIn(version, objects(body.category)),
      within: saved?.owner ?? owner,
    };
  }

  private async add(
    scope: Scope,
    questionnaire: Questionnaire,
    answers: Map<string, Map<string, AnswerValue>>,
    { subject: at, question: name, value: given }: JsonObject,
  ): Promise<void> {
    const asked = questionnaire.questions.get(String(name));
    const subject = typeof at === 'string' ? at : asked?.scope === 'site' ? FIRST_SITE : WHOLE;
    const ref = { subject, question: String(name) };
    const value = answerFrom(given);
    if (!questionAt(questionnaire, ref) || value === undefined || !(subject === WHOLE || isSite(subject)))
      throw new Refusal(
        'unprocessable',
        'questionUnknown',
        `Nobody asks ${ref.question.slice(0, 60)} of ${subject.slice(0, 20)}: answer a question of the questionnaire.`,
      );
    const question = questionAt(questionnaire, ref);
    const settled = question?.type === 'place' ? await this.placeOf(scope, value) : value;
    const fault = question && faultOfAnswer(question, settled);
    if (fault) throw new Refusal('unprocessable', 'answerInvalid', `${question.label}: ${fault}`);
    const known = answers.get(subject) ?? new Map<string, AnswerValue>();
    answers.set(subject, known.set(ref.question, settled));
  }

  private async placeOf(scope: Scope, value: AnswerValue): Promise<AnswerValue> {
    const id = Array.isArray(value) ? placeIdOf(value) : String(value);
    const place = await this.places.find(scope, { addressId: id });
    return [place.id ?? id, place.text];
  }
}

function offeringsIn(
  { offerings }: CatalogueVersion,
  wanted: readonly JsonObject[],
): ReadonlySet<string> | null {
  if (wanted.length === 0) return null;
  const ids = new Set(wanted.map(({ id }) => String(id)));
  return new Set(
    [...offerings.values()]
      .filter(({ categoryIds }) => categoryIds.some((id) => ids.has(id)))
      .map(({ id }) => id),
  );
}

/** An address as it is kept: its id, then its text. */
const placeIdOf = ([id = '']: readonly string[]): string => id;
