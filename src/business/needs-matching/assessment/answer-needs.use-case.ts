import { Injectable } from '@nestjs/common';
import { Database, Refusal, type RefusalReason, type Scope } from '../../../domains/helpers/index.js';
import {
  type AnswerChange,
  type AnswerValue,
  faultOfAnswer,
  isSite,
  NeedsAssessmentRepository,
  nextSite,
  questionAt,
  type Questionnaire,
  sitesOf,
  type StoredAssessment,
} from '../../../domains/needs/index.js';
import { CatalogueSnapshot } from '../../catalog/index.js';
import { FindPlace } from '../../service-availability/index.js';
import { questionnaireFor } from '../catalogue/questionnaires.js';
import { NeedsAccess } from './needs-access.js';
import { NeedsWriting } from './needs-writing.js';
import { answersIn } from './read-needs.use-case.js';

const MOST_SITES = 60;

/** Writes single answers: two people who fill in together never undo each other. */
@Injectable()
export class AnswerNeeds {
  constructor(
    private readonly access: NeedsAccess,
    private readonly assessments: NeedsAssessmentRepository,
    private readonly catalogue: CatalogueSnapshot,
    private readonly places: FindPlace,
    private readonly database: Database,
    private readonly writing: NeedsWriting,
  ) {}

  /** @throws Refusal `answerInvalid` with a reason for each, and those of NeedsAccess.openToWrite() */
  async answer(scope: Scope, id: string, changes: readonly AnswerChange[], token?: string): Promise<void> {
    const opened = await this.access.openToWrite(scope, id, token);
    const version = await this.catalogue.current();
    const questionnaire = questionnaireFor(version, this.writing.now(), opened.assessment.questionnaireId);
    const settled = await this.settle(opened.scope, questionnaire, opened.assessment, changes);
    await this.database.transaction(opened.scope, async (tx) => {
      const current = await this.assessments.claim(tx, id);
      const names = settled.map(({ subject, question }) => `${subject}.${question}`);
      await this.assessments.answer(tx, current, settled, this.writing.by(scope), this.writing.now());
      await this.assessments.update(tx, current, this.writing.now());
      await this.writing.tell(tx, current, names);
    });
  }

  /** A further site. @returns its subject. @throws Refusal `tooManySites` */
  async addSite(scope: Scope, id: string, name: string, token?: string): Promise<string> {
    const opened = await this.access.openToWrite(scope, id, token);
    return this.database.transaction(opened.scope, async (tx) => {
      const current = await this.assessments.claim(tx, id);
      const answers = answersIn(current);
      if (sitesOf(answers).length >= MOST_SITES) throw tooManySites();
      const subject = nextSite(answers);
      const changes = [{ subject, question: 'siteName', value: name }];
      // the first site is there without an answer; from now on it needs one to be told apart
      if (!answers.has('s1') && sitesOf(answers)[0] === 's1')
        changes.unshift({ subject: 's1', question: 'siteName', value: 'Site 1' });
      await this.assessments.answer(tx, current, changes, this.writing.by(scope), this.writing.now());
      await this.assessments.update(tx, current, this.writing.now());
      await this.writing.tell(tx, current, [subject]);
      return subject;
    });
  }

  /** Takes a site out with all of its answers. @throws Refusal `siteUnknown` */
  async removeSite(scope: Scope, id: string, site: string, token?: string): Promise<void> {
    const opened = await this.access.openToWrite(scope, id, token);
    await this.database.transaction(opened.scope, async (tx) => {
      const current = await this.assessments.claim(tx, id);
      const gone = current.answers.filter(({ subject }) => subject === site);
      if (!isSite(site) || gone.length === 0) throw siteUnknown();
      const changes = gone.map(({ subject, question }) => ({ subject, question, value: null }));
      await this.assessments.answer(tx, current, changes, this.writing.by(scope), this.writing.now());
      await this.assessments.update(tx, current, this.writing.now());
      await this.writing.tell(tx, current, [site]);
    });
  }

  /** The changes as they are stored: judged, addresses in the words of the books. */
  private async settle(
    scope: Scope,
    questionnaire: Questionnaire,
    assessment: StoredAssessment,
    changes: readonly AnswerChange[],
  ): Promise<AnswerChange[]> {
    const sites = sitesOf(answersIn(assessment));
    const settled: AnswerChange[] = [];
    const reasons: RefusalReason[] = [];
    for (const change of changes) {
      const path = `${change.subject}.${change.question}`;
      const question = questionAt(questionnaire, change);
      if (!question || (isSite(change.subject) && !sites.includes(change.subject))) {
        reasons.push({
          code: 'questionUnknown',
          message: `Nobody asks ${path.slice(0, 100)}.`,
          path,
          fix: 'Answer a question of the questionnaire, at a site that is there.',
        });
        continue;
      }
      const value =
        question.type === 'place' && change.value !== null
          ? await this.placeOf(scope, change.value)
          : change.value;
      const fault = value === null ? null : faultOfAnswer(question, value);
      if (fault)
        reasons.push({ code: 'answerInvalid', message: `${question.label}: ${fault}`, path, fix: fault });
      else settled.push({ ...change, value });
    }
    if (reasons.length === 0) return settled;
    const [first] = reasons;
    throw new Refusal(
      'invalid',
      'answerInvalid',
      first?.message ?? 'An answer does not fit its question.',
      reasons,
    );
  }

  private async placeOf(scope: Scope, value: AnswerValue): Promise<AnswerValue> {
    const id = Array.isArray(value) ? placeIdOf(value) : String(value);
    const place = await this.places.find(scope, { addressId: id });
    return [place.id ?? id, place.text];
  }
}

const tooManySites = (): Refusal =>
  new Refusal(
    'conflict',
    'tooManySites',
    `An assessment has up to ${MOST_SITES} places: start a second one, or let a consultant help with a list.`,
  );

const siteUnknown = (): Refusal =>
  new Refusal('notFound', 'siteUnknown', 'There is no such place any more: read the assessment again.');

/** An address as it is kept: its id, then its text. */
const placeIdOf = ([id = '']: readonly string[]): string => id;
