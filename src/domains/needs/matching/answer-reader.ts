import type {
  Amount,
  AnswerValue,
  Choice,
  Condition,
  FactName,
  Operator,
  Questionnaire,
} from '../questionnaire/questionnaire.js';
import { type AnswerRef, type Answers, isSite, sitesOf, WHOLE } from './answers.js';
import { compare, type Reading } from './compare.js';
import type { Facts } from './facts.js';

/** Whether a condition holds (null: not known yet), which answers decided, and which would. */
export interface Judgement {
  readonly truth: boolean | null;
  readonly because: readonly AnswerRef[];
  readonly missing: readonly AnswerRef[];
}

/** A quantity; `from` and `to` differ while the answer that it follows from is open. */
export interface JudgedAmount {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly because: readonly AnswerRef[];
  readonly missing: readonly AnswerRef[];
}

export interface JudgedChoice<T> {
  readonly value: T | null;
  /** What it may still become. */
  readonly possible: readonly T[];
  readonly because: readonly AnswerRef[];
  readonly missing: readonly AnswerRef[];
}

const known = (truth: boolean, because: readonly AnswerRef[] = []): Judgement => ({
  truth,
  because,
  missing: [],
});

/** Judges conditions by the answers and facts of one moment. An answer to what is not asked any more counts for nothing. */
export class AnswerReader {
  readonly sites: readonly string[];
  private readonly asked = new Map<string, boolean | null>();

  constructor(
    private readonly questionnaire: Questionnaire,
    readonly answers: Answers,
    readonly facts: Facts,
  ) {
    this.sites = sitesOf(answers);
  }

  judge(condition: Condition, subject: string): Judgement {
    if ('all' in condition) return this.every(condition.all, subject, false);
    if ('any' in condition) return this.every(condition.any, subject, true);
    if ('not' in condition) {
      const { truth, ...rest } = this.judge(condition.not, subject);
      return { ...rest, truth: truth === null ? null : !truth };
    }
    if ('fact' in condition) return this.judgeFact(condition, subject);
    return this.judgeAnswer(condition, subject);
  }

  /** `decider` true: any of them is enough; false: one that does not hold is. */
  private every(conditions: readonly Condition[], subject: string, decider: boolean): Judgement {
    const judged = conditions.map((one) => this.judge(one, subject));
    const decided = judged.find(({ truth }) => truth === decider);
    if (decided) return known(decider, decided.because);
    const open = judged.filter(({ truth }) => truth === null);
    if (open.length > 0) return { truth: null, because: [], missing: open.flatMap(({ missing }) => missing) };
    return known(
      !decider,
      judged.flatMap(({ because }) => because),
    );
  }

  private judgeFact(
    { fact, is, value }: { fact: FactName; is: Operator; value?: AnswerValue },
    subject: string,
  ): Judgement {
    const { truth, ...rest } = this.readFact(fact, subject, is, value);
    return { truth, ...rest };
  }

  private readFact(fact: FactName, subject: string, is: Operator, value?: AnswerValue): Judgement {
    if (fact === 'sites') return known(compare([this.sites.length], is, value) === true);
    if (fact === 'owned') {
      const here = this.facts.owned.filter(({ site }) => !isSite(subject) || site === subject);
      return known(compare([here.map(({ code }) => code)], is, value) === true);
    }
    const segment = this.segment();
    if (segment.value === null) return { truth: null, because: [], missing: segment.missing };
    return known(compare([segment.value], is, value) === true, segment.because);
  }

  /** The account's segment, or what the answers say of it. */
  segment(): JudgedChoice<string> {
    const { segment } = this.facts;
    if (segment !== null) return { value: segment, possible: [segment], because: [], missing: [] };
    return this.choose(this.questionnaire.segments, WHOLE);
  }

  private judgeAnswer(
    { question, is, value }: { question: string; is: Operator; value?: AnswerValue },
    subject: string,
  ): Judgement {
    const { readings, refs, missing } = this.read(question, subject);
    const truth = compare(readings, is, value);
    if (truth !== null) return known(truth, refs);
    return { truth: null, because: [], missing };
  }

  /** The answers to a question as a subject sees them: its own, the whole's, or those of all sites. */
  private read(
    name: string,
    subject: string,
  ): { readings: readonly Reading[]; refs: AnswerRef[]; missing: AnswerRef[] } {
    const question = this.questionnaire.questions.get(name);
    if (!question) return { readings: [], refs: [], missing: [] };
    const wanted = question.scope === 'whole' ? [WHOLE] : isSite(subject) ? [subject] : this.sites;
    const subjects = wanted.filter((one) => this.isAsked(name, one) !== false);
    const refs = subjects.map((one) => ({ subject: one, question: name }));
    const readings = subjects.map((one): Reading => this.answers.get(one)?.get(name));
    return {
      readings,
      refs: refs.filter((_ref, index) => readings[index] !== undefined),
      missing: refs.filter((_ref, index) => readings[index] === undefined),
    };
  }

  /** Whether the question is asked at a subject; null while that is not known. A circle counts as asked. */
  isAsked(name: string, subject: string): boolean | null {
    const condition = this.questionnaire.questions.get(name)?.askWhen;
    if (!condition) return true;
    const key = `${name}@${subject}`;
    const seen = this.asked.get(key);
    if (seen !== undefined) return seen;
    this.asked.set(key, true);
    const { truth } = this.judge(condition, subject);
    this.asked.set(key, truth);
    return truth;
  }

  amount(amount: Amount, subject: string): JudgedAmount {
    const within = (value: number): number => Math.min(amount.maximum, Math.max(amount.minimum, value));
    const sure = (value: number): JudgedAmount => ({
      value,
      from: value,
      to: value,
      because: [],
      missing: [],
    });
    if (amount.question === null) return sure(within(amount.assumed));
    const { readings, refs, missing } = this.read(amount.question, subject);
    if (readings.length === 0) return sure(within(amount.assumed));
    const sum = readings.reduce<number>((total, one) => total + (typeof one === 'number' ? one : 0), 0);
    const units = (answer: number): number => within(Math.ceil(answer / amount.per) + amount.plus);
    if (missing.length === 0) return { ...sure(units(sum)), because: refs };
    const part = refs.length > 0 ? units(sum) : 0;
    const open = missing.length;
    return {
      value: within(part + amount.assumed * open),
      from: within(part + amount.from * open),
      to: within(part + amount.to * open),
      because: refs,
      missing,
    };
  }

  /** The first choice that holds; those before it that may still hold are possible as well. */
  choose<T>(choices: readonly Choice<T>[], subject: string): JudgedChoice<T> {
    const possible: T[] = [];
    const missing: AnswerRef[] = [];
    for (const { when, value } of choices) {
      const judged = when ? this.judge(when, subject) : known(true);
      if (judged.truth === true) {
        return { value, possible: [...new Set([value, ...possible])], because: judged.because, missing };
      }
      if (judged.truth === null) {
        possible.push(value);
        missing.push(...judged.missing);
      }
    }
    return { value: null, possible: [...new Set(possible)], because: [], missing };
  }
}
