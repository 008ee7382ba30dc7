/**
 * The demo catalogue in short form: what a product manager would write on one page. `build-catalogue.ts` expands it to
 * TMF620 resources. Prices are samples in USD, plausible and nobody's.
 */
export type OfferingClass = 'voice' | 'data' | 'mobile' | 'service';
export type Segment = 'consumer' | 'smallBusiness' | 'enterprise' | 'reseller';

export interface CharacteristicSource {
  readonly name: string;
  readonly label: string;
  /** The first one is the default. */
  readonly values: readonly string[];
  /** Follows from the access technology at the place (`offNetFibre` -> `off-net`): nobody chooses it. */
  readonly byTechnology?: Readonly<Record<string, string>>;
  /** Follows from the distance between two ends where both are known. */
  readonly followsDistance?: boolean;
}

export interface TierSource {
  readonly from: number;
  readonly to?: number;
  readonly value: number;
}

export interface RateRow {
  readonly key: string;
  readonly name: string;
  readonly value: number;
}

export interface PriceSource {
  readonly name: string;
  readonly type: 'recurring' | 'oneTime' | 'usage' | 'discount';
  /** USD. Left out for tiers, percentages and individual cases. */
  readonly value?: number;
  readonly description?: string;
  /** Charged once for the order item, whatever its quantity. */
  readonly perItem?: boolean;
  readonly tierMode?: 'volume' | 'graduated';
  readonly tiers?: readonly TierSource[];
  readonly term?: number;
  readonly waivedFrom?: number;
  readonly when?: Readonly<Record<string, readonly string[]>>;
  readonly introductory?: { readonly months: number; readonly value: number };
  readonly percentage?: number;
  readonly individualCase?: boolean;
  /** Miles, from inclusive, to exclusive. */
  readonly distance?: { readonly fromMiles: number; readonly toMiles?: number };
  /** Passed through and named as such. */
  readonly surcharge?: boolean;
  /** Days until what was prepaid is gone. */
  readonly expiresAfterDays?: number;
  readonly monthlyDiscount?: boolean;
  readonly unit?: string;
  readonly increment?: number;
  readonly incrementUnit?: string;
  readonly minimum?: number;
  readonly included?: number;
  /** Rates by destination or state that are charged instead of `value`. */
  readonly rates?: readonly RateRow[];
  /** Of a bundle: what the price does to the charges of these members (by code; empty: of all). */
  readonly effect?: { readonly kind: BundleEffectKind; readonly on: readonly string[] };
}

export type BundleEffectKind = 'percentageOff' | 'amountOff' | 'fixedPrice';

/** An offering as a part of a bundle; quantities are for one bundle. */
export interface BundleMemberSource {
  readonly code: string;
  /** How many come along unless somebody chooses otherwise. */
  readonly standard: number;
  readonly least?: number;
  readonly most?: number;
}

/** From which so many offerings are chosen at each site. */
export interface ChoiceGroupSource {
  readonly name: string;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly members: readonly BundleMemberSource[];
}

export interface OfferingSource {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly classes: readonly OfferingClass[];
  readonly segments: readonly Segment[];
  /** Access technologies, any of which will do; empty: needs none. */
  readonly technologies?: readonly string[];
  readonly minimumMbps?: number;
  readonly site: boolean;
  readonly intervalDays: number;
  /** Months; empty: month to month. */
  readonly terms?: readonly number[];
  readonly characteristics?: readonly CharacteristicSource[];
  readonly prices: readonly PriceSource[];
  /** Names of order-entry fields. */
  readonly capture?: readonly string[];
  readonly grandfathered?: boolean;
  /** Makes the offering a bundle of others. */
  readonly bundle?: readonly ChoiceGroupSource[];
  /** Codes of what is sold today instead. */
  readonly successors?: readonly string[];
  /** What a month below an availability (per cent) gives back of its charge (per cent). */
  readonly serviceCredit?: readonly { readonly availabilityBelow: number; readonly percentage: number }[];
  /** Share of the remaining monthly charges that ending early costs, by contract year. */
  readonly earlyTermination?: readonly { readonly fromMonth: number; readonly percentage: number }[];
}

type Options = Omit<PriceSource, 'name' | 'type' | 'value'>;

export const monthly = (name: string, value: number, options: Options = {}): PriceSource => ({
  name,
  type: 'recurring',
  value,
  ...options,
});

export const once = (name: string, value: number, options: Options = {}): PriceSource => ({
  name,
  type: 'oneTime',
  value,
  ...options,
});

/** A rate; `unit` is what it is for. Calls are counted in steps of `increment` seconds, at least `minimum`. */
export const usage = (name: string, value: number, unit: string, options: Options = {}): PriceSource => ({
  name,
  type: 'usage',
  value,
  unit,
  ...options,
});

/** No price until somebody has looked at the case. */
export const quote = (name: string, type: 'recurring' | 'oneTime', options: Options = {}): PriceSource => ({
  name,
  type,
  individualCase: true,
  ...options,
});

/** Of a bundle: so many per cent off the members' charges of a kind. */
export const percentOff = (
  name: string,
  percentage: number,
  type: 'recurring' | 'oneTime',
  on: readonly string[],
): PriceSource => ({ name, type, percentage, effect: { kind: 'percentageOff', on } });

/** Of a bundle: so much off the members' monthly charges together. */
export const monthlyOff = (name: string, value: number, on: readonly string[] = []): PriceSource => ({
  name,
  type: 'recurring',
  value,
  effect: { kind: 'amountOff', on },
});

/** Of a bundle: what the members' monthly charges come to together. */
export const monthlyTogether = (name: string, value: number, on: readonly string[]): PriceSource => ({
  name,
  type: 'recurring',
  value,
  effect: { kind: 'fixedPrice', on },
});

/** One monthly price for each value of a characteristic. */
export const monthlyBy = (
  characteristic: string,
  values: Readonly<Record<string, number>>,
  options: Options = {},
): PriceSource[] =>
  Object.entries(values).map(([value, price]) =>
    monthly(`Monthly charge, ${value}`, price, {
      ...options,
      when: { ...options.when, [characteristic]: [value] },
    }),
  );

/** One monthly price for each value of a characteristic and each term. */
export const termMatrix = (
  characteristic: string,
  terms: readonly number[],
  rows: Readonly<Record<string, readonly number[]>>,
): PriceSource[] =>
  Object.entries(rows).flatMap(([value, prices]) =>
    prices.map((price, column) => {
      const term = terms[column] ?? 0;
      return monthly(`Monthly charge, ${value}, ${term} months`, price, {
        term,
        when: { [characteristic]: [value] },
      });
    }),
  );

/** Step of call rating: 6-second increments, 18 seconds at least. */
export const SIX_SECONDS = { increment: 6, incrementUnit: 'second', minimum: 18 } as const;

export const EVERYONE: readonly Segment[] = ['consumer', 'smallBusiness', 'enterprise', 'reseller'];
export const BUSINESS: readonly Segment[] = ['smallBusiness', 'enterprise', 'reseller'];
export const LARGE: readonly Segment[] = ['enterprise', 'reseller'];
