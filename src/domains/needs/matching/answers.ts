import type { AnswerValue, Question, Questionnaire } from '../questionnaire/questionnaire.js';

/** The subject of answers that are given once; sites are `s1`, `s2`, ... */
export const WHOLE = 'whole';
export const FIRST_SITE = 's1';
const SITE = /^s([1-9]\d{0,2})$/;

export const isSite = (subject: string): boolean => SITE.test(subject);
const numberOfSite = (subject: string): number => Number(SITE.exec(subject)?.[1] ?? 0);

/** Subject -> question -> answer. */
export type Answers = ReadonlyMap<string, ReadonlyMap<string, AnswerValue>>;

/** Which answer something is about. */
export interface AnswerRef {
  readonly subject: string;
  readonly question: string;
}

export const answersOf = (record: Readonly<Record<string, Readonly<Record<string, AnswerValue>>>>): Answers =>
  new Map(Object.entries(record).map(([subject, answers]) => [subject, new Map(Object.entries(answers))]));

/** The sites by number. There is always one: who has said nothing of sites has one all the same. */
export function sitesOf(answers: Answers): string[] {
  const sites = [...answers.keys()].filter(isSite);
  if (sites.length === 0) return [FIRST_SITE];
  return sites.sort((a, b) => numberOfSite(a) - numberOfSite(b));
}

/** The subject that a new site gets. */
export const nextSite = (answers: Answers): string =>
  `s${Math.max(...sitesOf(answers).map(numberOfSite)) + 1}`;

/** The answer as people read it. */
export function answerWords(question: Question, value: AnswerValue): string {
  const label = (one: string): string =>
    question.options.find((option) => option.value === one)?.label ?? one;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') {
    const shown = value.toLocaleString('en-US');
    if (question.type === 'money') return `$${shown}`;
    return question.unit ? `${shown} ${question.unit}` : shown;
  }
  if (typeof value === 'string') return label(value);
  if (question.type === 'place') return value[1] ?? value[0] ?? '';
  return value.length === 0 ? 'none of these' : value.map(label).join(', ');
}

/** How a site is called: by its name, else its number. */
export function siteName(answers: Answers, site: string): string {
  const name = answers.get(site)?.get('siteName');
  return typeof name === 'string' && name.trim() !== '' ? name : `Site ${numberOfSite(site)}`;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const LONGEST_TEXT = 500;

/** What keeps a value from being an answer to the question, in words with the fix; null when it is one. */
export function faultOfAnswer(question: Question, value: AnswerValue): string | null {
  const { type, options } = question;
  const known = (one: unknown): boolean => options.some((option) => option.value === one);
  switch (type) {
    case 'yesNo':
      return typeof value === 'boolean' ? null : 'Answer with yes or no.';
    case 'number':
    case 'money':
      return faultOfNumber(question, value);
    case 'choice':
      return known(value) ? null : `Choose one of ${options.map(({ label }) => label).join(', ')}.`;
    case 'choices':
      return Array.isArray(value) && value.every(known) && new Set(value).size === value.length
        ? null
        : `Choose from ${options.map(({ label }) => label).join(', ')}.`;
    case 'place':
      return Array.isArray(value) &&
        value.length === 2 &&
        value.every((one) => String(one).length <= LONGEST_TEXT)
        ? null
        : 'Choose an address from the suggestions.';
    case 'date':
      return typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(value))
        ? null
        : 'Give a day such as 2026-12-14.';
    default:
      return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT
        ? null
        : `Answer in words, with up to ${LONGEST_TEXT} characters.`;
  }
}

function faultOfNumber({ minimum, maximum, type }: Question, value: AnswerValue): string | null {
  const least = minimum ?? 0;
  const most = maximum ?? 1_000_000;
  const whole = type === 'money' || Number.isInteger(value);
  if (typeof value === 'number' && Number.isFinite(value) && whole && value >= least && value <= most)
    return null;
  return `Give a ${type === 'money' ? 'amount' : 'whole number'} from ${least.toLocaleString('en-US')} to ${most.toLocaleString('en-US')}.`;
}

/** The question of a name at a subject; undefined where none is asked there. */
export function questionAt(
  { questions }: Questionnaire,
  { subject, question }: AnswerRef,
): Question | undefined {
  const found = questions.get(question);
  return found && (found.scope === 'site') === isSite(subject) ? found : undefined;
}
