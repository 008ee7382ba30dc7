import { derivedId, type JsonObject } from '../../../domains/helpers/index.js';

export const ruleId = (code: string): string => derivedId(`rule:${code}`);

/** A rule as a product manager writes it; `documentOf` makes the resource of it. */
export interface RuleSource {
  readonly code: string;
  readonly name: string;
  readonly description?: string;
  readonly family: string;
  readonly stage?: readonly string[];
  readonly severity: string;
  readonly severityAt?: JsonObject;
  readonly reviewer?: string;
  readonly condition: JsonObject;
  readonly message: string;
  readonly fix: JsonObject;
  readonly unknown?: JsonObject;
  readonly supersedes?: readonly string[];
  /** Selections that the rule has to pass, to fail, or to know nothing about. */
  readonly pass: Readonly<Record<string, JsonObject>>;
  readonly fail: Readonly<Record<string, JsonObject>>;
  readonly unsure?: Readonly<Record<string, JsonObject>>;
}

const EVERYWHERE = ['cart', 'quote', 'order', 'amendment', 'mcd'] as const;
/** Where the order entry is filled in: a cart has still to be asked. */
export const ONCE_ASKED = ['order', 'amendment', 'mcd'] as const;

export function documentOf({ pass, fail, unsure, stage, ...rest }: RuleSource): JsonObject {
  const examples = (expected: string, named: Readonly<Record<string, JsonObject>> = {}): JsonObject[] =>
    Object.entries(named).map(([name, selection]) => ({ name, expected, selection }));
  const { supersedes, ...content } = rest;
  return {
    ...content,
    ...(supersedes && { supersedes: [...supersedes] }),
    id: ruleId(rest.code),
    version: '1.1',
    stage: [...(stage ?? EVERYWHERE)],
    lifecycleStatus: 'Active',
    example: [...examples('pass', pass), ...examples('fail', fail), ...examples('unknown', unsure)],
    '@type': 'Rule',
  };
}

/** Lines that carry a site's traffic: what other things run on. */
export const ACCESS = ['D-DIA', 'D-BB', 'D-DSL', 'D-CAB', 'D-FTTH', 'D-FWA', 'D-T1'];
/** What is ordered, in place, or on its way. */
export const ANYWHEN = ['selection', 'installed', 'inFlight'];

export const needs = (...offering: string[]): JsonObject => ({
  exists: { of: { offering }, at: 'sameSite', among: ANYWHEN },
});
export const of = (...offering: string[]): JsonObject => ({ offering });
export const fact = (name: string, is: string, to?: JsonObject[string]): JsonObject => ({
  value: { fact: name },
  is,
  ...(to !== undefined && { to }),
});
export const lines = (...item: JsonObject[]): JsonObject => ({ item });
/** A line of an example at the site `a`. */
export const here = (offering: string, rest: JsonObject = {}): JsonObject => ({
  offering,
  site: 'a',
  ...rest,
});
