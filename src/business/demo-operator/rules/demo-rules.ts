import type { JsonObject } from '../../../domains/helpers/index.js';
import { COMMERCIAL_RULES } from './commercial-rules.js';
import { CUSTOMER_RULES } from './customer-rules.js';
import { EXCLUDES_RULES } from './excludes-rules.js';
import { REQUIRES_RULES } from './requires-rules.js';
import { documentOf } from './rule-source.js';

/** The demo operator's 36 rules as resources. */
export const buildDemoRules = (): JsonObject[] =>
  [...REQUIRES_RULES, ...EXCLUDES_RULES, ...CUSTOMER_RULES, ...COMMERCIAL_RULES].map(documentOf);
