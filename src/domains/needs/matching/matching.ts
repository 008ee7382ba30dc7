import type { Questionnaire } from '../questionnaire/questionnaire.js';
import type { AnswerReader } from './answer-reader.js';
import type { OpenQuestions } from './open-questions.js';

/** Everything that judging one offer needs. */
export interface Matching {
  readonly questionnaire: Questionnaire;
  readonly reader: AnswerReader;
  readonly open: OpenQuestions;
  /** Offers that were judged to be invalid together with the others, with the reason: `s1/backup/D-BKP` -> words. */
  readonly ruledOut: ReadonlyMap<string, string>;
}
