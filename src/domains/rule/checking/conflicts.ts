import type { RuleCatalogue } from '../evaluation/facts.js';
import { type Comparison, isFactValue, isSequence, type Test } from '../language/condition.js';
import type { Rule } from '../language/rule.js';
import type { RuleSetFinding } from './check-rules.js';

/** One statement taken from a rule: who needs one of which, who never goes with which. */
interface Need {
  readonly rule: Rule;
  readonly who: readonly string[];
  readonly oneOf: readonly string[];
}
interface Ban {
  readonly rule: Rule;
  readonly who: readonly string[];
  readonly noneOf: readonly string[];
}

/** Rules that cannot be kept together: contradictions, needs that nothing sold can meet, circles, empty ranges. */
export function conflictsAmong(rules: readonly Rule[], catalogue: RuleCatalogue, at: Date): RuleSetFinding[] {
  const needs = rules.flatMap(needsOf);
  const bans = rules.flatMap(bansOf);
  return [
    ...unmetNeeds(needs, catalogue, at),
    ...contradictions(needs, bans, catalogue, at),
    ...emptyRanges(rules),
    ...sequenceCircles(rules),
  ];
}

/** The parts of a statement that have to hold all of them. */
const parts = (test: Test): readonly Test[] => ('all' in test ? test.all.flatMap(parts) : [test]);

function needsOf(rule: Rule): Need[] {
  const { condition } = rule;
  if (isSequence(condition) || condition.when) return [];
  const who = condition.each.offering ?? [];
  return parts(condition.must).flatMap((part): Need[] => {
    const oneOf = alternatives(part);
    return who.length > 0 && oneOf.length > 0 ? [{ rule, who, oneOf }] : [];
  });
}

/** Offerings of which a test needs one; empty when it can be kept in another way. */
function alternatives(test: Test): readonly string[] {
  if ('exists' in test) return test.exists.of.where ? [] : (test.exists.of.offering ?? []);
  if (!('any' in test)) return [];
  const each = test.any.map(alternatives);
  return each.every((codes) => codes.length > 0) ? each.flat() : [];
}

function bansOf(rule: Rule): Ban[] {
  const { condition } = rule;
  if (isSequence(condition) || condition.when) return [];
  const who = condition.each.offering ?? [];
  return parts(condition.must).flatMap((part): Ban[] =>
    'absent' in part && !part.absent.of.where && who.length > 0 && part.absent.of.offering
      ? [{ rule, who, noneOf: part.absent.of.offering }]
      : [],
  );
}

const finding = (
  code: string,
  [first, ...others]: readonly Rule[],
  message: string,
  fix: string,
): RuleSetFinding => {
  const all = first ? [first, ...others] : others;
  const isStrict = all.every(({ severity }) => severity === 'error');
  return {
    code,
    severity: isStrict ? 'error' : 'warning',
    rules: [...new Set(all.map(({ id }) => id))],
    path: 'condition',
    message,
    fix,
  };
};

const isSold = (code: string, catalogue: RuleCatalogue, at: Date): boolean =>
  ['sellable', 'bundleOnly', 'future'].includes(catalogue.byCode(code)?.saleAt(at) ?? 'withdrawn');

const unmetNeeds = (needs: readonly Need[], catalogue: RuleCatalogue, at: Date): RuleSetFinding[] =>
  needs
    .filter(({ oneOf }) => !oneOf.some((code) => isSold(code, catalogue, at)))
    .map(({ rule, who, oneOf }) =>
      finding(
        'ruleRequiresUnsold',
        [rule],
        `${rule.code} lets ${who.join(', ')} need ${oneOf.join(' or ')}, and none of them is sold.`,
        'Name something that is sold, or retire the rule with the offering.',
      ),
    );

/** Tries to keep every rule of one offering: some choice of what it needs, and of what that needs, must be free of bans. */
function contradictions(
  needs: readonly Need[],
  bans: readonly Ban[],
  catalogue: RuleCatalogue,
  at: Date,
): RuleSetFinding[] {
  const sold = (code: string): boolean => isSold(code, catalogue, at);
  const seen = new Set<string>();
  return [...new Set(needs.flatMap(({ who }) => who))].filter(sold).flatMap((code) => {
    const search = new Search(needs, bans, sold);
    if (search.canStand([code], [code])) return [];
    const clash = search.clash;
    const key = clash?.map(({ id }) => id).join('/') ?? '';
    if (!clash || seen.has(key)) return [];
    seen.add(key);
    const [need, ban] = clash;
    const message =
      `${code} can never be ordered: ${need.code} ("${need.name}") asks for what ` +
      `${ban.code} ("${ban.name}") forbids beside it.`;
    const fix = `Change what ${need.code} needs, or let ${ban.code} make an exception.`;
    return [finding('ruleContradiction', [need, ban], message, fix)];
  });
}

/** Choices tried for one offering at the most: rules of people are small, and a check must end. */
const MOST_STEPS = 5_000;

class Search {
  clash: readonly [Rule, Rule] | undefined;
  private steps = 0;

  constructor(
    private readonly needs: readonly Need[],
    private readonly bans: readonly Ban[],
    private readonly isSold: (code: string) => boolean,
  ) {}

  /** Whether everything that `open` needs can stand beside `chosen`. */
  canStand(chosen: readonly string[], open: readonly string[]): boolean {
    if (++this.steps > MOST_STEPS) return true;
    const [code, ...rest] = open;
    if (code === undefined) return true;
    const unmet = this.needs.find(
      ({ who, oneOf }) => who.includes(code) && !oneOf.some((one) => one !== code && chosen.includes(one)),
    );
    if (!unmet) return this.canStand(chosen, rest);
    return unmet.oneOf.filter(this.isSold).some((option) => {
      if (option === code) return this.canStand(chosen, rest); // a second one of the same
      const ban = this.banBetween(option, chosen);
      if (ban) {
        this.clash ??= [unmet.rule, ban];
        return false;
      }
      return this.canStand([...chosen, option], [...open, option]);
    });
  }

  private banBetween(option: string, chosen: readonly string[]): Rule | undefined {
    return this.bans.find(
      ({ who, noneOf }) =>
        (who.includes(option) && chosen.some((one) => noneOf.includes(one))) ||
        (noneOf.includes(option) && chosen.some((one) => who.includes(one))),
    )?.rule;
  }
}

interface Bound {
  readonly rule: Rule;
  readonly code: string;
  readonly fact: string;
  readonly least: number;
  readonly most: number;
}

/** Smallest above largest: of one rule, or of two that speak of the same offering. */
function emptyRanges(rules: readonly Rule[]): RuleSetFinding[] {
  const bounds = new Map<string, Bound[]>();
  for (const bound of rules.flatMap(boundsOf)) {
    const key = `${bound.code} ${bound.fact}`;
    bounds.set(key, [...(bounds.get(key) ?? []), bound]);
  }
  return [...bounds.values()].flatMap((all) => {
    const low = all.reduce((a, b) => (b.least > a.least ? b : a));
    const high = all.reduce((a, b) => (b.most < a.most ? b : a));
    if (low.least <= high.most) return [];
    const message =
      `The ${low.fact} of ${low.code} would have to be at least ${low.least} (${low.rule.code}) ` +
      `and at most ${high.most} (${high.rule.code}).`;
    return [finding('ruleEmptyRange', [low.rule, high.rule], message, 'Change one of the two numbers.')];
  });
}

const RANGES: Readonly<Partial<Record<Comparison, (n: number) => readonly [number, number]>>> = {
  atLeast: (n) => [n, Infinity],
  moreThan: (n) => [n, Infinity],
  atMost: (n) => [-Infinity, n],
  lessThan: (n) => [-Infinity, n],
};

function boundsOf(rule: Rule): Bound[] {
  const { condition } = rule;
  if (isSequence(condition) || condition.when) return [];
  const { offering = [], where } = condition.each;
  if (where) return [];
  return parts(condition.must).flatMap((part) => {
    if (!('value' in part) || !isFactValue(part.value) || typeof part.to !== 'number') return [];
    const range = RANGES[part.is]?.(part.to);
    if (!range) return [];
    const { fact } = part.value;
    return offering.map((code): Bound => ({ rule, code, fact, least: range[0], most: range[1] }));
  });
}

/** Work that would have to wait for itself. */
function sequenceCircles(rules: readonly Rule[]): RuleSetFinding[] {
  const edges = rules.flatMap((rule) =>
    isSequence(rule.condition)
      ? rule.condition.sequence.flatMap(({ first, next }) =>
          nodes(next).flatMap((from) => nodes(first).map((to) => ({ rule, from, to }))),
        )
      : [],
  );
  for (const start of edges) {
    const route = routeBack(start, edges);
    if (!route) continue;
    const names = [...new Set(route.map(({ rule }) => rule.code))].join(' and ');
    const message = `${start.from} would wait for itself: ${route.map(({ from }) => from).join(' after ')} (${names}).`;
    const circle = [...new Set(route.map(({ rule }) => rule))];
    return [{ ...finding('ruleCircle', circle, message, 'Take one of the steps out.'), severity: 'error' }];
  }
  return [];
}

const nodes = ({
  offering = [],
  action = ['add'],
}: {
  offering?: readonly string[];
  action?: readonly string[];
}) => offering.flatMap((code) => action.map((one) => (one === 'add' ? code : `${one} of ${code}`)));

interface Edge {
  readonly rule: Rule;
  readonly from: string;
  readonly to: string;
}

function routeBack(start: Edge, edges: readonly Edge[]): Edge[] | undefined {
  const came = new Map<Edge, Edge | null>([[start, null]]);
  for (const edge of came.keys()) {
    if (edge.to === start.from) {
      const route: Edge[] = [];
      for (let at: Edge | null = edge; at; at = came.get(at) ?? null) route.unshift(at);
      return route;
    }
    for (const next of edges) if (next.from === edge.to && !came.has(next)) came.set(next, edge);
  }
  return undefined;
}
