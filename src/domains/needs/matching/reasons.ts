import type { Questionnaire } from '../questionnaire/questionnaire.js';
import type { AnswerReader } from './answer-reader.js';
import { type AnswerRef, answerWords, isSite, WHOLE } from './answers.js';

const BLANK = /\{(\w+)\}/g;

/** `{people}` in words becomes the answer to the question people at the subject, or at the whole. */
export function fillWords(
  questionnaire: Questionnaire,
  reader: AnswerReader,
  words: string,
  subject: string,
): string {
  return words.replace(BLANK, (_whole, name: string) => {
    const question = questionnaire.questions.get(name);
    if (!question) return name;
    const at = question.scope === 'whole' ? WHOLE : subject;
    if (question.scope === 'site' && !isSite(at)) {
      const all = reader.sites.map((site) => reader.answers.get(site)?.get(name));
      const sum = all.reduce<number>((total, one) => total + (typeof one === 'number' ? one : 0), 0);
      return sum > 0 ? sum.toLocaleString('en-US') : question.label.toLowerCase();
    }
    const value = reader.answers.get(at)?.get(name);
    return value === undefined ? question.label.toLowerCase() : answerWords(question, value);
  });
}

/** Each answer once, in a fixed order. */
export function distinct(refs: readonly AnswerRef[]): AnswerRef[] {
  const all = new Map(refs.map((ref) => [`${ref.question}@${ref.subject}`, ref]));
  return [...all.keys()].sort().flatMap((key) => all.get(key) ?? []);
}
