import { answersOf, sitesOf } from './matching/answers.js';
import type { Facts, OfferingFacts } from './matching/facts.js';
import { matchNeeds } from './matching/match-needs.js';
import type { MatchResult } from './matching/match-result.js';
import type { Questionnaire, QuestionnaireExample } from './questionnaire/questionnaire.js';

export interface FailedExample {
  readonly example: string;
  readonly index: number;
  readonly message: string;
}

/** What a result recommends: `D-BB@s1`, `M-PAGE` for the whole. */
export const recommendedIn = ({ subjects }: MatchResult): string[] =>
  subjects.flatMap(({ subject, needs }) =>
    needs.flatMap(({ offers }) =>
      offers
        .filter(({ state }) => state === 'recommended')
        .map(({ code }) => (subject === 'whole' ? code : `${code}@${subject}`)),
    ),
  );

/** Plays a questionnaire's examples, at places where everything can be had. */
export function runExamples(
  questionnaire: Questionnaire,
  offerings: ReadonlyMap<string, OfferingFacts>,
): FailedExample[] {
  return questionnaire.examples.flatMap((example, index) => {
    const result = matchNeeds(questionnaire, answersOf(example.answers), factsOf(example, offerings));
    const found = recommendedIn(result);
    const missing = example.recommended.filter((one) => !found.includes(one));
    const wrong = example.notRecommended.filter((one) => found.includes(one));
    const failed = (message: string): FailedExample => ({ example: example.name, index, message });
    return [
      ...missing.map((one) =>
        failed(`It should recommend ${one}, and recommends ${found.join(', ') || 'nothing'}.`),
      ),
      ...wrong.map((one) => failed(`It should not recommend ${one}.`)),
    ];
  });
}

function factsOf(example: QuestionnaireExample, offerings: ReadonlyMap<string, OfferingFacts>): Facts {
  const [site] = sitesOf(answersOf(example.answers));
  return {
    segment: example.segment,
    offerings,
    availability: new Map(),
    owned: example.owned.map((code) => ({
      code,
      name: offerings.get(code)?.name ?? code,
      quantity: 1,
      placeText: null,
      site: site ?? null,
    })),
  };
}
