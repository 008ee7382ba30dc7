import { Refusal, type RefusalReason } from '../../../domains/helpers/index.js';
import type { AddressObstacle, KnownAddress, KnownUnit } from '../../../domains/place/index.js';

const MOST_SHOWN = 50;

const OBSTACLES: Readonly<Record<AddressObstacle, readonly [code: string, words: string]>> = {
  empty: ['addressMissing', 'Type a street address, a town or a ZIP code.'],
  postOfficeBox: [
    'postOfficeBox',
    'Mail arrives at a post office box, but service cannot: give the street address where you want it.',
  ],
  ruralRoute: [
    'ruralRoute',
    'A rural route says how mail travels, not where the house is: give its street name and number (the address that emergency services use).',
  ],
  foreign: ['countryNotServed', 'We serve the United States only: give an address there.'],
};

/** Why typed words can never be a place of service, in a customer's words. */
export function obstacleRefusal(obstacle: AddressObstacle, country?: string): Refusal {
  const [code, words] = OBSTACLES[obstacle];
  const where = country ? ` The address looks like one in ${countryName(country)}.` : '';
  return new Refusal(obstacle === 'empty' ? 'invalid' : 'unprocessable', code, words + where);
}

const countryName = (code: string): string => {
  try {
    return new Intl.DisplayNames(['en'], { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return 'another country';
  }
};

const choice = (place: { id: string; text: string }, code: string): RefusalReason => ({
  code,
  message: place.text,
  path: 'addressId',
  fix: place.id,
});

/** Asks which unit is meant, with each unit as a reason whose `fix` is the id to send. */
export function unitRefusal(
  address: KnownAddress,
  units: readonly KnownUnit[],
  typed: string | undefined,
): Refusal {
  const list = units
    .slice(0, 8)
    .map(({ type, number }) => [type, number].filter(Boolean).join(' '))
    .join(', ');
  const more = units.length > 8 ? ` and ${units.length - 8} more` : '';
  const ask = typed ? `There is no unit ${typed.slice(0, 20)} at ${address.text}.` : 'Which unit is it?';
  return new Refusal(
    'unprocessable',
    typed ? 'unitUnknown' : 'unitMissing',
    `${ask} ${address.text} has ${list}${more}: choose one of them.`,
    units.slice(0, MOST_SHOWN).map((unit) => choice(unit, 'unit')),
  );
}

export const ambiguousRefusal = (found: readonly KnownAddress[]): Refusal =>
  new Refusal(
    'unprocessable',
    'addressAmbiguous',
    'That address exists in more than one town: choose one, or add the town or the ZIP code.',
    found.map((address) => choice(address, 'address')),
  );

export const unknownPlaceRefusal = (): Refusal =>
  new Refusal(
    'unprocessable',
    'placeUnknown',
    'We know no place with that id: choose one of the suggestions again.',
  );

export const outsideAreaRefusal = (): Refusal =>
  new Refusal(
    'unprocessable',
    'outsideServiceArea',
    'None of our wire centres is near that point: check the coordinates, or give a street address.',
  );

export const tooLongRefusal = (most: number): Refusal =>
  new Refusal(
    'invalid',
    'addressTooLong',
    `An address has at most ${most} characters: send only the address.`,
  );
