import type { JsonObject } from '../../../domains/helpers/index.js';

/** What the label of one plan says beside its prices, which the price list knows. All figures are samples. */
export interface LabelSource {
  readonly planCode: string;
  readonly name: string;
  readonly choose?: Readonly<Record<string, string>>;
  readonly connection: 'fixed' | 'mobile';
  /** Typical, Mb/s. */
  readonly down: number;
  readonly up: number;
  /** Typical, milliseconds. */
  readonly latency: number;
  /** GB each month; left out: as much as is used. */
  readonly includedGb?: number;
  readonly beyond?: string;
}

/** Who sells: of the label's head. The registration number is made up; policies to link to, the sample has none. */
export const BROADBAND_PROVIDER = {
  name: 'Meridian Telecom',
  frn: '0099000017',
  supportPhone: '+1 216 555 0100',
} as const;

const fixed = (
  planCode: string,
  name: string,
  [down, up, latency]: readonly [number, number, number],
  choose?: LabelSource['choose'],
): LabelSource => ({ planCode, name, connection: 'fixed', down, up, latency, ...(choose && { choose }) });

const mobile = (
  planCode: string,
  name: string,
  includedGb: number,
  beyond: string,
  choose?: LabelSource['choose'],
): LabelSource => ({
  planCode,
  name,
  connection: 'mobile',
  down: 140,
  up: 18,
  latency: 38,
  includedGb,
  beyond,
  ...(choose && { choose }),
});

const SLOWER = 'Slowed to 1 Mb/s until the month ends; nothing is charged.';
const TOP_UP = 'Data stops until you buy more.';

/** By offering code: a plan for each speed that is sold. */
export const BROADBAND_LABELS: Readonly<Record<string, readonly LabelSource[]>> = {
  'D-DIA': [
    fixed('DIA100', 'Dedicated Internet 100 Mb/s', [100, 100, 6], { bandwidth: '100 Mb/s' }),
    fixed('DIA250', 'Dedicated Internet 250 Mb/s', [250, 250, 6], { bandwidth: '250 Mb/s' }),
    fixed('DIA500', 'Dedicated Internet 500 Mb/s', [500, 500, 6], { bandwidth: '500 Mb/s' }),
    fixed('DIA1G', 'Dedicated Internet 1 Gb/s', [1000, 1000, 5], { bandwidth: '1 Gb/s' }),
    fixed('DIA10G', 'Dedicated Internet 10 Gb/s', [10_000, 10_000, 5], { bandwidth: '10 Gb/s' }),
  ],
  'D-T1': [fixed('T1', 'Dedicated 1.5 Mb/s', [1.5, 1.5, 12])],
  'D-BB': [
    fixed('BB300', 'Business Broadband 300 Mb/s', [312, 306, 11], { speed: '300 Mb/s' }),
    fixed('BB500', 'Business Broadband 500 Mb/s', [517, 508, 11], { speed: '500 Mb/s' }),
    fixed('BB1G', 'Business Broadband 1 Gb/s', [940, 935, 10], { speed: '1 Gb/s' }),
    fixed('BB5G', 'Business Broadband 5 Gb/s', [4700, 4650, 9], { speed: '5 Gb/s' }),
  ],
  'D-DSL': [fixed('DSL25', 'DSL Internet 25/3', [22, 2.7, 34])],
  'D-CAB': [fixed('CAB500', 'Cable Internet 500/20', [486, 19, 21])],
  'D-FTTH': [
    fixed('FTTH300', 'Home Fibre 300 Mb/s', [315, 309, 9], { speed: '300 Mb/s' }),
    fixed('FTTH1G', 'Home Fibre 1 Gb/s', [945, 930, 8], { speed: '1 Gb/s' }),
    fixed('FTTH2G', 'Home Fibre 2 Gb/s', [1890, 1850, 8], { speed: '2 Gb/s' }),
  ],
  'D-FWA': [fixed('FWA100', 'Fixed Wireless 100/20', [88, 17, 31])],
  'D-DIAL': [fixed('DIAL56', 'Dial-up Internet', [0.05, 0.03, 180])],
  'M-POST': [
    mobile('POSTSTART', 'Mobile Plan Start', 15, SLOWER, { plan: 'Start' }),
    mobile('POSTPLUS', 'Mobile Plan Plus', 50, SLOWER, { plan: 'Plus' }),
    mobile('POSTMAX', 'Mobile Plan Max', 100, SLOWER, { plan: 'Max' }),
  ],
  'M-PRE': [mobile('PRE5', 'Prepaid Mobile 5 GB', 5, TOP_UP)],
  'M-POOL': [
    mobile('POOL10', 'Business Data Pool 10 GB', 10, SLOWER, { pool: '10 GB' }),
    mobile('POOL50', 'Business Data Pool 50 GB', 50, SLOWER, { pool: '50 GB' }),
    mobile('POOL200', 'Business Data Pool 200 GB', 200, SLOWER, { pool: '200 GB' }),
  ],
  'M-ESIM': [
    mobile('ESIM3', 'Travel eSIM 7 days, 3 GB', 3, TOP_UP, { pack: '7 days, 3 GB' }),
    mobile('ESIM10', 'Travel eSIM 30 days, 10 GB', 10, TOP_UP, { pack: '30 days, 10 GB' }),
  ],
};

/** A plan as the offering's document keeps it. */
export const labelPlan = (source: LabelSource): JsonObject => ({
  planCode: source.planCode,
  name: source.name,
  connection: source.connection,
  characteristic: Object.entries(source.choose ?? {}).map(([name, value]) => ({ name, value })),
  typicalDownloadMbps: source.down,
  typicalUploadMbps: source.up,
  typicalLatencyMs: source.latency,
  ...(source.includedGb !== undefined && { dataIncludedGB: source.includedGb }),
  ...(source.beyond && { beyondIncluded: source.beyond }),
});
