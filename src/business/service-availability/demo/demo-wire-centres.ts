/** A wire centre of the demo in short form. Codes are invented in the shape of CLLI codes; towns are fictional. */
export interface DemoWireCentre {
  readonly code: string;
  readonly city: string;
  readonly state: string;
  readonly lata: string;
  readonly npas: readonly string[];
  readonly postcodes: readonly string[];
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  readonly technologies: readonly string[];
  readonly down: number;
  readonly up: number;
  /** Business days. */
  readonly interval: number;
  readonly capacityLeft: number;
  /** Age of the wire centre's data in days. */
  readonly age: number;
  /** Code of a wire centre whose border some addresses lie on. */
  readonly neighbour?: string;
  readonly streets: readonly string[];
}

const ALL = ['copper', 'DOCSIS', 'FTTP', 'FWA', 'onNetFibre'];
const EAST = 'America/New_York';
const CENTRAL = 'America/Chicago';
const MOUNTAIN = 'America/Denver';
const PACIFIC = 'America/Los_Angeles';

type Head = Pick<
  DemoWireCentre,
  'code' | 'city' | 'state' | 'lata' | 'npas' | 'postcodes' | 'latitude' | 'longitude' | 'timeZone'
>;
type Reach = Pick<DemoWireCentre, 'technologies' | 'down' | 'up' | 'interval' | 'capacityLeft' | 'age'>;

const head = (
  code: string,
  place: readonly [city: string, state: string],
  numbers: readonly [lata: string, npas: readonly string[], postcodes: readonly string[]],
  at: readonly [latitude: number, longitude: number, timeZone: string],
): Head => ({
  code,
  city: place[0],
  state: place[1],
  lata: numbers[0],
  npas: numbers[1],
  postcodes: numbers[2],
  latitude: at[0],
  longitude: at[1],
  timeZone: at[2],
});

const reach = (
  technologies: readonly string[],
  [down, up]: readonly [number, number],
  [interval, capacityLeft, age]: readonly [number, number, number],
): Reach => ({ technologies, down, up, interval, capacityLeft, age });

/** Twelve wire centres in six states. */
export const DEMO_WIRE_CENTRES: readonly DemoWireCentre[] = [
  {
    ...head(
      'HRBVOHMA',
      ['Harborview', 'OH'],
      ['93201', ['216'], ['44101', '44102']],
      [41.4993, -81.6944, EAST],
    ),
    ...reach(ALL, [10_000, 10_000], [3, 840, 2]),
    neighbour: 'MLFDOHXA',
    streets: [
      'Harbor Street',
      'Mill Lane',
      'Cannery Row',
      'Lantern Road',
      'Tidewater Avenue',
      'Ropewalk Court',
    ],
  },
  {
    ...head(
      'MLFDOHXA',
      ['Millford', 'OH'],
      ['93202', ['330'], ['44102', '44305']],
      [41.4212, -81.6021, EAST],
    ),
    ...reach(['copper', 'DOCSIS', 'FWA'], [500, 20], [4, 120, 6]),
    neighbour: 'HRBVOHMA',
    streets: ['Furrow Road', 'Gristmill Drive', 'Sycamore Bend Road', 'Weir Street'],
  },
  {
    ...head('KSFLPAMA', ['Kestrel Falls', 'PA'], ['93411', ['412'], ['15201']], [40.4734, -79.9551, EAST]),
    ...reach(ALL, [10_000, 10_000], [3, 410, 3]),
    neighbour: 'BRDNPAWE',
    streets: ['Depot Road', 'Falcon Street', 'Overlook Terrace', 'Foundry Lane', 'Tenth Street'],
  },
  {
    ...head(
      'BRDNPAWE',
      ['Bridgeton Works', 'PA'],
      ['93412', ['724'], ['15201', '15222']],
      [40.4471, -79.9932, EAST],
    ),
    ...reach(['copper', 'DOCSIS', 'FTTP', 'FWA'], [1_000, 1_000], [5, 0, 9]),
    streets: ['Girder Street', 'Rolling Mill Road', 'Union Place'],
  },
  {
    ...head('ORCHNYDT', ['Orchard', 'NY'], ['93133', ['518'], ['12201']], [42.6526, -73.7562, EAST]),
    ...reach(['copper', 'DOCSIS', 'FWA', 'onNetFibre'], [10_000, 10_000], [6, 75, 4]),
    streets: ['Orchard Avenue', 'Cider Press Road', 'Pippin Lane', 'Schoolhouse Drive'],
  },
  {
    ...head('PNHLNYEA', ['Pine Hollow', 'NY'], ['93134', ['838'], ['12207']], [42.6704, -73.6011, EAST]),
    ...reach(['copper', 'FWA'], [100, 20], [8, 60, 12]),
    streets: ['Hollow Road', 'Hemlock Trail', 'Ridge Crossing'],
  },
  {
    ...head(
      'LKSDILNW',
      ['Lakeside Park', 'IL'],
      ['93358', ['312'], ['60601', '60602']],
      [41.8853, -87.6229, CENTRAL],
    ),
    ...reach(ALL, [10_000, 10_000], [2, 1_900, 1]),
    streets: ['Breakwater Drive', 'Commerce Street', 'Pier Street', 'Exchange Place', 'Signal Avenue'],
  },
  {
    ...head('PRRVILSO', ['Prairie Rove', 'IL'], ['93359', ['630'], ['60502']], [41.7731, -88.2405, CENTRAL]),
    ...reach(['copper', 'DOCSIS', 'FTTP'], [1_000, 1_000], [4, 330, 7]),
    streets: ['Bluestem Road', 'Silo Lane', 'Meadowlark Drive'],
  },
  {
    ...head('HGMSCOMA', ['High Mesa', 'CO'], ['93656', ['303'], ['80202']], [39.7527, -104.9989, MOUNTAIN]),
    ...reach(ALL, [10_000, 10_000], [3, 700, 5]),
    streets: ['Assay Street', 'Switchback Road', 'Mesa Boulevard', 'Larkspur Way'],
  },
  {
    ...head(
      'SLVRCOWE',
      ['Silver Reach', 'CO'],
      ['93657', ['720'], ['80401']],
      [39.7392, -105.2151, MOUNTAIN],
    ),
    ...reach(['copper', 'FWA', 'onNetFibre'], [10_000, 10_000], [7, 45, 15]),
    streets: ['Claim Street', 'Tailings Road', 'Aspen Grove Lane'],
  },
  {
    ...head('FRNBORMA', ['Fernbrook', 'OR'], ['93672', ['503'], ['97201']], [45.5073, -122.6909, PACIFIC]),
    ...reach(ALL, [10_000, 10_000], [3, 520, 3]),
    streets: ['Fern Street', 'Sawmill Road', 'Drawbridge Avenue', 'Heron Court'],
  },
  {
    ...head('CVRVORCO', ['Cove River', 'OR'], ['93673', ['541'], ['97401']], [44.0521, -123.0868, PACIFIC]),
    ...reach(['copper', 'DOCSIS', 'FWA'], [500, 20], [9, 25, 420]),
    streets: ['Cove Road', 'Driftwood Lane', 'Ferry Street'],
  },
];
