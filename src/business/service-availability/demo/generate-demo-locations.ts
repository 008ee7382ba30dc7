import { type DemoCase, type DemoLocation, NAMED_LOCATIONS } from './demo-location.js';
import { DEMO_WIRE_CENTRES, type DemoWireCentre } from './demo-wire-centres.js';
import { SeededRandom } from './seeded-random.js';

/** Exact locations of the demo; a building counts by its units, a post office box not at all. */
export const DEMO_LOCATION_COUNT = 400;

const SEED = 1_763_770_300;
const UNITS = ['101', '102', '201', '202', '301'];

/** The same 400 locations every time: the named ones, then streets of ordinary and of awkward places in each town. */
export function generateDemoLocations(): DemoLocation[] {
  const random = new SeededRandom(SEED);
  const locations = [...NAMED_LOCATIONS];
  const taken = new Set(
    locations.map(({ streetNr, street, wireCentre }) => `${wireCentre} ${streetNr} ${street}`),
  );
  let left = DEMO_LOCATION_COUNT - locations.reduce((sum, location) => sum + countOf(location), 0);
  for (let turn = 0; left > 0; turn++) {
    const centre = DEMO_WIRE_CENTRES[turn % DEMO_WIRE_CENTRES.length] as DemoWireCentre;
    const round = Math.floor(turn / DEMO_WIRE_CENTRES.length);
    const location = generate(centre, round, random, taken);
    if (countOf(location) > left) continue;
    locations.push(location);
    left -= countOf(location);
  }
  return locations;
}

export const countOf = ({ units, case: kind }: DemoLocation): number =>
  kind === 'postal' ? 0 : (units?.length ?? 1);

function generate(
  centre: DemoWireCentre,
  round: number,
  random: SeededRandom,
  taken: Set<string>,
): DemoLocation {
  const street = centre.streets[round % centre.streets.length] as string;
  let streetNr: string;
  do streetNr = String(random.between(2, 480));
  while (taken.has(`${centre.code} ${streetNr} ${street}`));
  taken.add(`${centre.code} ${streetNr} ${street}`);
  const kind = caseOf(centre, round);
  return {
    slug: `${centre.code.toLowerCase()}-${round}`,
    wireCentre: centre.code,
    streetNr,
    street,
    postcode: centre.postcodes[random.between(0, centre.postcodes.length - 1)] as string,
    case: kind,
    usage: (['R', 'B', 'X'] as const)[random.between(0, 2)] as DemoLocation['usage'],
    technologies: technologiesOf(centre, kind, random),
    ...(kind === 'ordinary' && round === 4 && { units: UNITS }),
  };
}

/** Round in which a town gets an awkward place; the border only where there is a neighbour. */
const CASES: ReadonlyMap<number, DemoCase> = new Map([
  [2, 'stale'],
  [6, 'newBuild'],
  [9, 'sourcesDisagree'],
  [12, 'construction'],
  [15, 'offNet'],
  [18, 'border'],
  [21, 'border'],
]);

function caseOf(centre: DemoWireCentre, round: number): DemoCase {
  const found = CASES.get(round) ?? 'ordinary';
  return found === 'border' && !centre.neighbour ? 'ordinary' : found;
}

function technologiesOf(centre: DemoWireCentre, kind: DemoCase, random: SeededRandom): string[] {
  if (kind === 'border' || kind === 'newBuild') return [];
  const some = centre.technologies.filter((technology) => technology === 'copper' || random.next() < 0.7);
  if (kind === 'offNet') return [...some.filter((technology) => technology !== 'onNetFibre'), 'offNetFibre'];
  if (kind === 'construction' && !some.includes('onNetFibre')) return [...some, 'onNetFibre'];
  return some;
}
