import { derivedId, type JsonObject } from '../../../domains/helpers/index.js';
import { DEMO_EXAMPLES } from './demo-examples.js';
import { DEMO_CONTRADICTIONS, DEMO_NEEDS } from './demo-needs.js';
import { DEMO_QUESTIONS, DEMO_SECTIONS, DEMO_SEGMENTS } from './demo-questions.js';
import { DEMO_SITE_RULES } from './demo-site-rules.js';
import { DEMO_WHOLE_RULES } from './demo-whole-rules.js';

/** Raise it when the demo's questions or rules change: the stored questionnaire is then replaced. */
export const QUESTIONNAIRE_VERSION = '1.0';

/** The questions of Meridian Telecom, and what they find. */
export const DEMO_QUESTIONNAIRE: JsonObject = {
  id: derivedId('questionnaire:meridian'),
  name: 'What do you need?',
  description: 'Finds what fits your places, your people and your budget.',
  version: QUESTIONNAIRE_VERSION,
  lifecycleStatus: 'Active',
  budgetQuestion: 'budget',
  dateQuestion: 'wantedBy',
  section: DEMO_SECTIONS,
  question: DEMO_QUESTIONS,
  segment: DEMO_SEGMENTS,
  prefill: [
    { when: { fact: 'segment', is: 'eq', value: 'consumer' }, question: 'who', value: 'home' },
    {
      when: { fact: 'segment', is: 'in', value: ['smallBusiness', 'enterprise', 'reseller'] },
      question: 'who',
      value: 'business',
    },
  ],
  need: DEMO_NEEDS,
  rule: [...DEMO_SITE_RULES, ...DEMO_WHOLE_RULES],
  contradiction: DEMO_CONTRADICTIONS,
  example: DEMO_EXAMPLES,
};
