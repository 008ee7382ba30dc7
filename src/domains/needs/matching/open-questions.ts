import type { Questionnaire } from '../questionnaire/questionnaire.js';
import type { AnswerReader } from './answer-reader.js';
import { type AnswerRef, WHOLE } from './answers.js';
import type { OpenQuestion } from './match-result.js';

/** Collects which open answers would settle something, while matching goes on. */
export class OpenQuestions {
  private readonly about = new Map<string, { ref: AnswerRef; titles: Set<string> }>();

  constructor(
    private readonly questionnaire: Questionnaire,
    private readonly reader: AnswerReader,
  ) {}

  note(missing: readonly AnswerRef[], title: string): void {
    for (const ref of missing) {
      const key = `${ref.question}@${ref.subject}`;
      const known = this.about.get(key) ?? { ref, titles: new Set<string>() };
      known.titles.add(title);
      this.about.set(key, known);
    }
  }

  /** Those that settle most first, then as they are asked. */
  list(): OpenQuestion[] {
    const order = [...this.questionnaire.questions.keys()];
    return [...this.about.values()]
      .map(({ ref, titles }) => ({
        ...ref,
        text: this.questionnaire.questions.get(ref.question)?.text ?? ref.question,
        about: [...titles].sort(),
      }))
      .sort(
        (a, b) =>
          b.about.length - a.about.length ||
          order.indexOf(a.question) - order.indexOf(b.question) ||
          this.reader.sites.indexOf(a.subject) - this.reader.sites.indexOf(b.subject),
      );
  }

  /** How many of the questions that are asked now have an answer. */
  progress(): { answered: number; asked: number } {
    let answered = 0;
    let asked = 0;
    for (const { name, scope } of this.questionnaire.questions.values()) {
      for (const subject of scope === 'whole' ? [WHOLE] : this.reader.sites) {
        if (this.reader.isAsked(name, subject) !== true) continue;
        asked++;
        if (this.reader.answers.get(subject)?.has(name)) answered++;
      }
    }
    return { answered, asked };
  }
}
