import { Injectable } from '@nestjs/common';
import { type JsonObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { WireCentreRepository } from '../../../domains/place/index.js';
import { type PricedItem, readSelection } from '../../pricing/index.js';
import { FindPlace } from '../../service-availability/index.js';
import { itemsOf } from '../cart/cart-lines.js';
import { answersOf } from './answers.js';

/** What the checks of order entry need to know beside the catalogue. */
export interface EntryFacts {
  /** What is wrong with an address as the end of a sentence; null when it is one of ours. */
  faultOfPlace(text: string): string | null;
  /** Numbers that a modem may dial, for a line of the cart. */
  accessNumbersFor(itemId: string): readonly string[];
}

/** Looks up what the answers of a cart name: addresses, and access numbers near its places. */
@Injectable()
export class FindEntryFacts {
  constructor(
    private readonly places: FindPlace,
    private readonly centres: WireCentreRepository,
  ) {}

  /** @param further address texts that are about to be answered. */
  async of(
    scope: Scope,
    cart: JsonObject,
    priced: readonly PricedItem[],
    further: readonly string[] = [],
  ): Promise<EntryFacts> {
    const texts = new Set([...further, ...addressesIn(cart, priced)]);
    const faults = new Map(
      await Promise.all([...texts].map(async (text) => [text, await this.faultOf(scope, text)] as const)),
    );
    const numbers = await this.accessNumbers(scope, cart, priced);
    return {
      faultOfPlace: (text) => faults.get(text) ?? null,
      accessNumbersFor: (itemId) => numbers.get(itemId) ?? [],
    };
  }

  private async faultOf(scope: Scope, text: string): Promise<string | null> {
    try {
      const { question, didYouMean } = await this.places.find(scope, { text });
      if (question.placeId !== undefined) return null;
      const alike = didYouMean.map((one) => one.text).join(' or ');
      return `is no address that we know${alike ? `: did you mean ${alike}?` : ': choose it from the list'}`;
    } catch (error) {
      if (error instanceof Refusal) return `cannot be used: ${error.message.replace(/\.$/, '')}`;
      throw error;
    }
  }

  private async accessNumbers(
    scope: Scope,
    cart: JsonObject,
    priced: readonly PricedItem[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const asking = itemsOf(cart).filter((_, index) =>
      priced[index]?.offering?.orderEntryFields.some(({ format }) => format === 'accessNumber'),
    );
    const anywhere = itemsOf(cart).flatMap((item) => readSelection(item).place?.id ?? [])[0];
    const found = asking.map(async (item) => {
      const placeId = readSelection(item).place?.id ?? anywhere ?? null;
      return [String(item.id), await this.centres.accessNumbers(scope, placeId)] as const;
    });
    return new Map(await Promise.all(found));
  }
}

const addressesIn = (cart: JsonObject, priced: readonly PricedItem[]): string[] =>
  itemsOf(cart).flatMap((item, index) => {
    const answers = answersOf(item);
    const fields = priced[index]?.offering?.orderEntryFields ?? [];
    return fields.flatMap(({ name, format }) => (format === 'place' ? answers.get(name)?.trim() || [] : []));
  });
