import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../domains/helpers/index.js';
import {
  AddressRepository,
  AddressSuggestionsRepository,
  canonicalText,
  canonicalUnit,
  canonicalWords,
  type KnownAddress,
  parseTypedAddress,
  segmentsOf,
  type TypedAddress,
  WireCentreRepository,
} from '../../../domains/place/index.js';

/** One line to choose while typing. */
export interface AddressSuggestion {
  /** To be sent back as `addressId`. */
  readonly id: string;
  readonly text: string;
  readonly kind: 'exact' | 'wireCentre' | 'zip';
}

export const MOST_SUGGESTIONS = 8;

/** Suggests places while somebody types: addresses, the units of the one that is left, then towns and ZIP codes. */
@Injectable()
export class SuggestAddresses {
  constructor(
    private readonly addresses: AddressRepository,
    private readonly suggestions: AddressSuggestionsRepository,
    private readonly wireCentres: WireCentreRepository,
  ) {}

  async suggest(scope: Scope, text: string): Promise<AddressSuggestion[]> {
    const typed = parseTypedAddress(text);
    if (typed.obstacle) return [];
    const open = canonicalWords(segmentsOf(text).join(' ').split(' '), true).join(' ');
    if (open.length < 2) return [];
    const tail = [typed.words, typed.state?.toLowerCase(), typed.postcode].filter(Boolean).join(' ');
    const [known, areas] = await Promise.all([
      this.suggestions.suggest(scope, [tail || open, open], MOST_SUGGESTIONS),
      this.areas(scope, typed, open),
    ]);
    const building = theOneTyped(known, tail);
    if (building) return this.unitsOf(scope, building, typed);
    const isStreet = typed.streetNumber !== undefined && typed.words.includes(' ');
    const ordered = isStreet ? [...known.map(asExact), ...areas] : [...areas, ...known.map(asExact)];
    return ordered.slice(0, MOST_SUGGESTIONS);
  }

  private async unitsOf(
    scope: Scope,
    building: KnownAddress,
    typed: TypedAddress,
  ): Promise<AddressSuggestion[]> {
    const units = await this.addresses.unitsOf(scope, building.addressId);
    const begun = canonicalUnit(typed.unit?.number ?? '');
    const meant = units.filter(({ matchUnit }) => matchUnit.startsWith(begun));
    return (meant.length > 0 ? meant : units).slice(0, MOST_SUGGESTIONS).map(asExact);
  }

  private async areas(scope: Scope, typed: TypedAddress, open: string): Promise<AddressSuggestion[]> {
    const zip = typed.postcode ?? (/^\d{3,5}$/.test(open) ? open : '');
    const town = typed.streetNumber || /^\d/.test(open) ? '' : open;
    if (!zip && !town) return [];
    const found = await this.wireCentres.suggest(scope, town, zip, MOST_SUGGESTIONS);
    return found.map(({ id, text, kind, postcode }) => ({
      id: kind === 'zip' ? `zip:${postcode}` : id,
      text,
      kind,
    }));
  }
}

/** The building with units that has been typed out, when it is the only one that fits. */
function theOneTyped(known: readonly KnownAddress[], typed: string): KnownAddress | undefined {
  const fitting = known.filter(({ text }) => `${canonicalText(text)} `.startsWith(`${typed} `));
  return fitting.length === 1 && fitting[0]?.units ? fitting[0] : undefined;
}

const asExact = ({ id, text }: { id: string; text: string }): AddressSuggestion => ({
  id,
  text,
  kind: 'exact',
});
