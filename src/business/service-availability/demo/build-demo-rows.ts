import { derivedId } from '../../../domains/helpers/index.js';
import { canonicalText, canonicalUnit } from '../../../domains/place/index.js';
import { buildCoverage, type CoverageRow } from './build-demo-coverage.js';
import type { DemoLocation } from './demo-location.js';
import { DEMO_WIRE_CENTRES, type DemoWireCentre } from './demo-wire-centres.js';
import { SeededRandom } from './seeded-random.js';

const DAY = 86_400_000;
type Row = Readonly<Record<string, unknown>>;

/** Rows of every table of places, keyed by column name. */
export interface DemoRows {
  readonly wireCentres: Row[];
  readonly addresses: Row[];
  readonly subAddresses: Row[];
  readonly locations: Row[];
  readonly coverage: CoverageRow[];
}

export const wireCentreId = (code: string): string => derivedId(`wire-centre:${code}`);

/** Table rows for demo locations. Ages count back from `now`, so that the demo is always of today. */
export function buildDemoRows(locations: readonly DemoLocation[], now: Date): DemoRows {
  const random = new SeededRandom(locations.length);
  const rows: DemoRows = {
    wireCentres: DEMO_WIRE_CENTRES.map((centre) => wireCentreRow(centre, now)),
    addresses: [],
    subAddresses: [],
    locations: [],
    coverage: [],
  };
  for (const location of locations) addLocation(rows, location, random, now);
  return rows;
}

function wireCentreRow(centre: DemoWireCentre, now: Date): Row {
  return {
    id: wireCentreId(centre.code),
    created_at: now,
    updated_at: now,
    code: centre.code,
    name: centre.city,
    city: centre.city,
    match_city: canonicalText(centre.city),
    state_or_province: centre.state,
    country: 'US',
    lata: centre.lata,
    rate_centre: centre.city.toUpperCase().replaceAll(' ', '').slice(0, 10),
    npas: centre.npas,
    nxxs: ['555'],
    postcodes: centre.postcodes,
    latitude: centre.latitude,
    longitude: centre.longitude,
    radius_km: 12,
    time_zone: centre.timeZone,
    technologies: centre.technologies,
    max_down_mbps: centre.down,
    max_up_mbps: centre.up,
    interval_days: centre.interval,
    capacity_left: centre.capacityLeft,
    maintenance_window: 'Sunday 01:00 to 05:00 local time',
    source_name: 'Wire centre inventory',
    data_as_of: new Date(now.getTime() - centre.age * DAY),
  };
}

function addLocation(rows: DemoRows, location: DemoLocation, random: SeededRandom, now: Date): void {
  const centre = DEMO_WIRE_CENTRES.find(({ code }) => code === location.wireCentre);
  if (!centre) throw new Error(`Demo location ${location.slug} names no wire centre of the demo.`);
  const address = addressRow(location, centre, random, now);
  rows.addresses.push(address);
  if (location.case === 'postal') return;
  if (!location.units) {
    addServiceLocation(rows, location, { address: String(address.id), unit: null }, random, now);
    return;
  }
  location.units.forEach((number, position) => {
    const unit = unitRow(location, address, number, position);
    rows.subAddresses.push(unit);
    addServiceLocation(rows, location, { address: String(address.id), unit: String(unit.id) }, random, now);
  });
}

function addressRow(
  { slug, streetNr, street, postcode, case: kind }: DemoLocation,
  centre: DemoWireCentre,
  random: SeededRandom,
  now: Date,
): Row {
  const words = street.split(' ');
  const postal = kind === 'postal';
  const streetLine = postal ? `${street} ${streetNr}` : `${streetNr} ${street}`;
  const text = `${streetLine}, ${centre.city}, ${centre.state} ${postcode}`;
  const latitude = centre.latitude + (random.next() - 0.5) * 0.06;
  const longitude = centre.longitude + (random.next() - 0.5) * 0.06;
  const coordinates = [round(longitude), round(latitude)];
  return {
    id: derivedId(`address:${slug}`),
    created_at: now,
    updated_at: now,
    kind: postal ? 'postal' : 'premises',
    street_nr: streetNr,
    street_name: postal ? street : words.slice(0, -1).join(' '),
    street_type: postal ? null : words.at(-1),
    city: centre.city,
    locality: localityOf(centre, postcode),
    state_or_province: centre.state,
    postcode,
    country: 'US',
    latitude: coordinates[1],
    longitude: coordinates[0],
    address_text: text,
    match_street: canonicalText(streetLine),
    match_city: canonicalText(centre.city),
    match_text: canonicalMatchText(streetLine, centre, postcode),
    extra: {
      '@type': 'GeographicAddress',
      ...(!postal && {
        geographicLocation: { '@type': 'GeoJsonPoint', geometry: { type: 'Point', coordinates } },
      }),
    },
  };
}

const canonicalMatchText = (street: string, { city, state }: DemoWireCentre, postcode: string): string =>
  `${canonicalText(street)} ${canonicalText(city)} ${state.toLowerCase()} ${postcode}`;

/** The part of the town that a ZIP code of the demo stands for. */
const localityOf = ({ city, postcodes }: DemoWireCentre, postcode: string): string =>
  `${city} ${['Central', 'North', 'South'][postcodes.indexOf(postcode)] ?? 'Outskirts'}`;

/** Five decimals: about a metre. */
const round = (degrees: number): number => Math.round(degrees * 1e5) / 1e5;

/** A suite of a demo building: the first digit of its number is its floor, and its door is on the building's yard. */
function unitRow({ slug, street: road }: DemoLocation, address: Row, number: string, position: number): Row {
  const id = derivedId(`address:${slug}:${number}`);
  const [street = '', ...rest] = String(address.address_text).split(', ');
  return {
    id,
    geographic_address_id: address.id,
    position,
    name: `Suite ${number}`,
    sub_address_type: 'subunit',
    sub_unit_type: 'Suite',
    sub_unit_number: number,
    level_type: 'Floor',
    level_number: number.charAt(0),
    address_text: [street, `Suite ${number}`, ...rest].join(', '),
    match_unit: canonicalUnit(number),
    extra: {
      privateStreetName: `${road.split(' ', 1)[0]} Yard`,
      privateStreetNumber: String(position + 1),
      href: `/tmf-api/geographicAddressManagement/v4/geographicAddress/${String(address.id)}/geographicSubAddress/${id}`,
    },
  };
}

function addServiceLocation(
  rows: DemoRows,
  location: DemoLocation,
  place: { address: string; unit: string | null },
  random: SeededRandom,
  now: Date,
): void {
  const number = rows.locations.length;
  const id = derivedId(`service-location:${place.unit ?? place.address}`);
  const centre = DEMO_WIRE_CENTRES.find(({ code }) => code === location.wireCentre);
  rows.locations.push({
    id,
    created_at: now,
    updated_at: now,
    location_id: `${number % 9 === 0 ? '0' : '1'}${String(random.between(0, 999_999_999)).padStart(9, '0')}${String(number).padStart(3, '0')}`,
    geographic_address_id: place.address,
    geographic_sub_address_id: place.unit,
    wire_centre_id: wireCentreId(location.wireCentre),
    neighbour_wire_centre_id:
      location.case === 'border' && centre?.neighbour ? wireCentreId(centre.neighbour) : null,
    usage_code: location.usage,
    status: location.case === 'newBuild' ? 'planned' : 'active',
    h3_cell: `88${random.hex(8)}fffff`,
  });
  rows.coverage.push(...buildCoverage(id, location, random, now));
}
