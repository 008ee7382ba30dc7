import { Injectable } from '@nestjs/common';
import type { JsonObject } from '../../../domains/helpers/index.js';
import { SecretBox } from '../../../domains/identity/index.js';
import { CatalogueSnapshot } from '../../catalog/index.js';
import { readSelection } from '../../pricing/index.js';
import { itemsOf } from '../cart/cart-lines.js';
import { entriesOf, SECRET_KEPT } from './answers.js';

/** What a sealed answer belongs to: it opens for the same line and field only. */
export const aboutAnswer = (itemId: string, name: string): string => `order-entry:${itemId}:${name}`;

/** Secrets among the answers (a transfer code) never reach a table, an event or a page in clear. */
@Injectable()
export class SealAnswers {
  constructor(
    private readonly catalogue: CatalogueSnapshot,
    private readonly box: SecretBox,
  ) {}

  /** The cart with every secret answer encrypted, and shown as given. Whatever way it came. */
  async seal(cart: JsonObject): Promise<JsonObject> {
    const items = itemsOf(cart);
    if (!items.some((item) => entriesOf(item).length > 0)) return cart;
    return { ...cart, cartItem: await Promise.all(items.map((item) => this.sealItem(item))) };
  }

  private async sealItem(item: JsonObject): Promise<JsonObject> {
    const { offerings } = await this.catalogue.current();
    const fields = offerings.get(readSelection(item).offeringId)?.orderEntryFields ?? [];
    const secret = new Set(fields.filter((field) => field.secret).map(({ name }) => name));
    if (!entriesOf(item).some(({ name }) => secret.has(String(name)))) return item;
    const entries = await Promise.all(
      entriesOf(item).map(async (entry) =>
        secret.has(String(entry.name)) ? this.sealEntry(item, entry) : [entry],
      ),
    );
    return { ...item, orderEntry: entries.flat() };
  }

  private async sealEntry(item: JsonObject, entry: JsonObject): Promise<JsonObject[]> {
    const value = String(entry.value ?? '');
    if (value === SECRET_KEPT) return typeof entry.sealed === 'string' ? [entry] : [];
    const name = String(entry.name);
    const box = await this.box.encrypt(value, aboutAnswer(String(item.id), name));
    return [{ name, value: SECRET_KEPT, sealed: box.toString('base64') }];
  }
}
