/** What a demo location shows; one case for each awkward thing that happens to real addresses. */
export type DemoCase =
  'ordinary' | 'border' | 'newBuild' | 'stale' | 'sourcesDisagree' | 'construction' | 'offNet' | 'postal';

/** A location of the demo in short form; `build-demo-rows.ts` makes table rows of it. */
export interface DemoLocation {
  /** Name that the ids are derived from: `address:<slug>`. */
  readonly slug: string;
  readonly wireCentre: string;
  readonly streetNr: string;
  /** `Harbor Street` */
  readonly street: string;
  readonly postcode: string;
  readonly case: DemoCase;
  /** B business, R residential, X both. */
  readonly usage: 'B' | 'R' | 'X';
  readonly technologies: readonly string[];
  /** Suites of a building; each is a location of its own, the building is none. */
  readonly units?: readonly string[];
}

const named = (
  slug: string,
  at: readonly [wireCentre: string, streetNr: string, street: string, postcode: string],
  usage: DemoLocation['usage'],
  technologies: readonly string[],
  rest: Partial<Pick<DemoLocation, 'case' | 'units'>> = {},
): DemoLocation => ({
  slug,
  wireCentre: at[0],
  streetNr: at[1],
  street: at[2],
  postcode: at[3],
  case: 'ordinary',
  usage,
  technologies,
  ...rest,
});

const FIBRE = ['copper', 'DOCSIS', 'FTTP', 'onNetFibre'];
const HRBV = 'HRBVOHMA';

/** Places that stories, tests and the guide name. */
export const NAMED_LOCATIONS: readonly DemoLocation[] = [
  named('brightwell-hq', [HRBV, '200', 'Harbor Street', '44101'], 'B', [...FIBRE, 'FWA']),
  named('ada', [HRBV, '18', 'Mill Lane', '44101'], 'R', ['copper']),
  named('kestrel-hq', ['KSFLPAMA', '75', 'Depot Road', '15201'], 'B', FIBRE),
  named(
    'orchard',
    ['ORCHNYDT', '400', 'Orchard Avenue', '12201'],
    'B',
    ['copper', 'DOCSIS', 'FWA', 'onNetFibre'],
    {
      case: 'construction',
    },
  ),
  named('st-alma', [HRBV, '9', 'Saint Alma Way', '44102'], 'B', FIBRE),
  named('units', [HRBV, '12', 'Cannery Row', '44101'], 'X', FIBRE, {
    units: ['100', '110', '200', '210', '300', '3B'],
  }),
  named('border', [HRBV, '301', 'Tidewater Avenue', '44102'], 'X', [], { case: 'border' }),
  named('new-build', [HRBV, '88', 'Ropewalk Court', '44101'], 'X', [], { case: 'newBuild' }),
  named('stale', [HRBV, '5', 'Lantern Road', '44101'], 'R', ['copper', 'DOCSIS'], { case: 'stale' }),
  named('sources-disagree', [HRBV, '27', 'Lantern Road', '44101'], 'R', ['copper', 'FTTP'], {
    case: 'sourcesDisagree',
  }),
  named('off-net', [HRBV, '140', 'Cannery Row', '44101'], 'B', ['copper', 'offNetFibre'], { case: 'offNet' }),
  named('home-fibre', [HRBV, '22', 'Mill Lane', '44101'], 'R', ['copper', 'DOCSIS', 'FTTP']),
  named('po-box', [HRBV, '117', 'PO Box', '44101'], 'X', [], { case: 'postal' }),
];
