/**
 * The language of rules: small, total and finite. A rule looks at the lines that a selector names and states what must
 * hold for each; statements are comparisons of facts, and questions about groups of other lines. There are no loops, no
 * names to bind and no arithmetic but a factor, so that the work is bounded by the rule's size times the lines.
 */

/** Chooses lines. What is left out does not matter; the action is `add` unless it is named. */
export interface Selector {
  /** Codes of offerings: D-DIA. */
  readonly offering?: readonly string[];
  /** voice, data, mobile, service */
  readonly offeringClass?: readonly string[];
  /** Offerings that are sold to this segment and to no other. */
  readonly onlySegment?: string;
  /** Offerings that are installed at a site, or not. */
  readonly needsSite?: boolean;
  readonly action?: readonly string[];
  /** A statement about the chosen line itself; asks for no groups. */
  readonly where?: Test;
}

export const AMONG = ['selection', 'installed', 'inFlight'] as const;
/** Lines of the selection, products that the customer has and keeps, items of open orders. */
export type Among = (typeof AMONG)[number];

export const RELATIONS = ['sameSite', 'sameProduct', 'anywhere'] as const;
export type Relation = (typeof RELATIONS)[number];

/** Other lines as the line in question sees them, itself left out. */
export interface Group {
  readonly of: Selector;
  /** anywhere when left out */
  readonly at?: Relation;
  /** selection when left out */
  readonly among?: readonly Among[];
}

export interface FactValue {
  readonly fact: string;
  readonly times?: number;
}

/** A number taken from a group; the line in question counts when `withSelf` says so. */
export interface GroupValue extends Group {
  readonly take: 'count' | 'sum' | 'max' | 'min';
  /** quantity when left out */
  readonly fact?: string;
  readonly times?: number;
  readonly withSelf?: boolean;
}

export type Literal = string | number | boolean;
export type Value = Literal | FactValue | GroupValue;

export const COMPARISONS = [
  'equal',
  'different',
  'oneOf',
  'noneOf',
  'atLeast',
  'atMost',
  'moreThan',
  'lessThan',
  'known',
  'none',
] as const;
export type Comparison = (typeof COMPARISONS)[number];

export type Test =
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] }
  | { readonly not: Test }
  | { readonly exists: Group }
  | { readonly absent: Group }
  | { readonly value: Value; readonly is: Comparison; readonly to?: Value | readonly Literal[] };

/** For each line, for each site with such a line, or once for the selection: `must` holds where `when` does. */
export interface Statement {
  readonly each: Selector;
  readonly per?: 'line' | 'site' | 'selection';
  readonly when?: Test;
  readonly must: Test;
}

/** Work that comes first and work that waits for it, at the same site where both have one. */
export interface Sequence {
  readonly sequence: readonly { readonly first: Selector; readonly next: Selector }[];
  /** Calendar days between the two. */
  readonly gapDays?: number;
}

export type Condition = Statement | Sequence;

export const isSequence = (condition: Condition): condition is Sequence => 'sequence' in condition;
export const isGroupValue = (value: unknown): value is GroupValue =>
  typeof value === 'object' && value !== null && 'take' in value;
export const isFactValue = (value: unknown): value is FactValue =>
  typeof value === 'object' && value !== null && 'fact' in value && !('take' in value);
