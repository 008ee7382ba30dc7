import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../domains/helpers/index.js';
import {
  AddressRepository,
  canonicalUnit,
  canonicalWords,
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
    private readonly wireCentres: WireCentreRepository,
  ) {}

  async suggest(scope: Scope, text: string): Promise<AddressSuggestion[]> {
    const typed = parseTypedAddress(text);
    if (typed.obstacle) return [];
    const open = canonicalWords(segmentsOf(text).join(' ').split(' '), true).join(' ');
    if (open.length < 2) return [];
    const tail = [typed.words, typed.state?.toLowerCase(), typed.postcode].filter(Boolean).join(' ');
    const [known, areas] = await Promise.all([
      this.addresses.suggest(scope, [tail || open, open], MOST_SUGGESTIONS),
      this.areas(scope, typed, open),
    ]);
    const [only] = known;
    if (only && only.units > 0 && (known.length === 1 || typed.unit)) {
      const units = await this.addresses.unitsOf(scope, only.addressId);
      const meant = units.filter(({ matchUnit }) =>
        matchUnit.startsWith(canonicalUnit(typed.unit?.number ?? '')),
      );
      return (meant.length > 0 ? meant : units).slice(0, MOST_SUGGESTIONS).map(asExact);
    }
    return [...known.map(asExact), ...areas].slice(0, MOST_SUGGESTIONS);
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

const asExact = ({ id, text }: { id: string; text: string }): AddressSuggestion => ({
  id,
  text,
  kind: 'exact',
});
