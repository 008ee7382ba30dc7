import { Injectable } from '@nestjs/common';
import { isId, Refusal, type Scope } from '../../../domains/helpers/index.js';
import {
  AddressRepository,
  canonicalUnit,
  isHomeCountry,
  type KnownAddress,
  parseTypedAddress,
  prefixesOf,
  type TypedAddress,
  WireCentreRepository,
} from '../../../domains/place/index.js';
import type { PlaceQuestion } from '../../../integration/service-availability/index.js';
import {
  ambiguousRefusal,
  obstacleRefusal,
  tooLongRefusal,
  unitRefusal,
  unknownPlaceRefusal,
} from './place-refusals.js';

/** A place as somebody names it: by id, in words, by a point on the map, or by a telephone number's first six digits. */
export interface PlaceInput {
  /** Id of an address, a unit or a wire centre, or `zip:44101`, as the suggestions give it. */
  readonly addressId?: string | undefined;
  readonly text?: string | undefined;
  /** ISO code or name, where the caller names it apart from the text. */
  readonly country?: string | undefined;
  /** WGS84 degrees. */
  readonly coordinates?: { readonly latitude: number; readonly longitude: number } | undefined;
  readonly npaNxx?: string | undefined;
}

export interface FoundPlace {
  /** Null where the place is none that we know: the text is then all there is. */
  readonly id: string | null;
  readonly text: string;
  readonly question: PlaceQuestion;
  /** Known addresses that look like what was typed. */
  readonly didYouMean: readonly { readonly id: string; readonly text: string }[];
}

/** Characters; work on an address grows with its length, and no real one is longer. */
const LONGEST_ADDRESS = 300;
const ZIP_ID = /^zip:(\d{5})$/;

/** Finds the place that somebody means. Refuses with the reason and the choice where it cannot be one place. */
@Injectable()
export class FindPlace {
  constructor(
    private readonly addresses: AddressRepository,
    private readonly wireCentres: WireCentreRepository,
  ) {}

  /** @throws Refusal invalid or unprocessable, in a customer's words. */
  find(scope: Scope, input: PlaceInput): Promise<FoundPlace> {
    if (!isHomeCountry(input.country)) throw obstacleRefusal('foreign', input.country);
    if (input.addressId !== undefined) return this.byId(scope, input.addressId);
    if (input.coordinates) return Promise.resolve(atPoint(input.coordinates));
    if (input.npaNxx) return Promise.resolve(atNumber(input.npaNxx));
    return this.byText(scope, input.text ?? '');
  }

  private async byId(scope: Scope, id: string): Promise<FoundPlace> {
    const postcode = ZIP_ID.exec(id)?.[1];
    if (postcode) return { id, text: `ZIP ${postcode}`, question: { postcode }, didYouMean: [] };
    if (!isId(id)) throw unknownPlaceRefusal();
    const address = await this.addresses.find(scope, id);
    if (address) return this.known(scope, address, undefined);
    const area = await this.wireCentres.find(scope, id);
    if (!area) throw unknownPlaceRefusal();
    return { id, text: area.text, question: { wireCentreId: id }, didYouMean: [] };
  }

  private async byText(scope: Scope, text: string): Promise<FoundPlace> {
    if (text.length > LONGEST_ADDRESS) throw tooLongRefusal(LONGEST_ADDRESS);
    const typed = parseTypedAddress(text);
    if (typed.obstacle) throw obstacleRefusal(typed.obstacle, typed.country);
    const exact = typed.streetNumber ? await this.addresses.findExact(scope, typed) : [];
    if (exact.length > 1) throw ambiguousRefusal(exact);
    return exact[0] ? this.known(scope, exact[0], typed.unit?.number) : this.unmatched(scope, typed, text);
  }

  private async known(scope: Scope, address: KnownAddress, unit: string | undefined): Promise<FoundPlace> {
    if (address.kind === 'postal') throw obstacleRefusal('postOfficeBox');
    if (address.units === 0) return exactPlace(address);
    const units = await this.addresses.unitsOf(scope, address.addressId);
    const meant = unit && units.find(({ matchUnit }) => matchUnit === canonicalUnit(unit));
    if (!meant) throw unitRefusal(address, units, unit);
    return exactPlace(meant);
  }

  /** Nobody has that address in the books: the street, the town or the ZIP may still say something. */
  private async unmatched(scope: Scope, typed: TypedAddress, text: string): Promise<FoundPlace> {
    const alike = typed.streetNumber ? await this.addresses.findAlike(scope, typed, 3) : [];
    const didYouMean = alike.map(({ id, text: line }) => ({ id, text: line }));
    const shown = text.replace(/\s+/g, ' ').trim().slice(0, 200);
    const { postcode } = typed;
    if (postcode) {
      const streets = typed.streetNumber ? prefixesOf(typed.words).map(withoutNumber) : [];
      const onlyZip = streets.length === 0;
      const question = { postcode, streets };
      return { id: onlyZip ? `zip:${postcode}` : null, text: shown, question, didYouMean };
    }
    const town = await this.wireCentres.findByTown(scope, typed.words, typed.state);
    if (!town) return { id: null, text: shown, question: {}, didYouMean };
    return {
      id: typed.streetNumber ? null : town.id,
      text: shown,
      question: { wireCentreId: town.id },
      didYouMean,
    };
  }
}

const withoutNumber = (words: string): string => words.slice(words.indexOf(' ') + 1);

const exactPlace = ({ id, text }: { id: string; text: string }): FoundPlace => ({
  id,
  text,
  question: { placeId: id },
  didYouMean: [],
});

function atPoint({ latitude, longitude }: { latitude: number; longitude: number }): FoundPlace {
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) {
    const text = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
    return { id: null, text, question: { coordinates: { latitude, longitude } }, didYouMean: [] };
  }
  throw new Refusal(
    'invalid',
    'coordinatesInvalid',
    'A latitude is between -90 and 90 degrees and a longitude between -180 and 180: correct them.',
  );
}

function atNumber(npaNxx: string): FoundPlace {
  const digits = npaNxx.replace(/\D/g, '');
  if (digits.length === 6)
    return { id: null, text: `Area of ${npaNxx}`, question: { npaNxx: digits }, didYouMean: [] };
  throw new Refusal(
    'invalid',
    'npaNxxInvalid',
    'Give the first six digits of a telephone number, such as 216-555.',
  );
}
