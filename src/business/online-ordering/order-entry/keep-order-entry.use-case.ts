import { Injectable } from '@nestjs/common';
import { type JsonObject, Refusal, type RefusalReason, type Scope } from '../../../domains/helpers/index.js';
import { PriceSelection } from '../../pricing/index.js';
import { itemsOf } from '../cart/cart-document.js';
import { ShoppingCarts } from '../cart/shopping-carts.js';
import { SECRET_KEPT } from './answers.js';
import { type EntryFacts, FindEntryFacts } from './entry-facts.js';
import {
  type Answer,
  faultOfAnswer,
  orderEntryForm,
  type OrderEntryForm,
  withAnswers,
} from './order-entry-form.js';

/** What an order needs to know beyond the choice: asked by offering, saved in the cart as it is answered. */
@Injectable()
export class KeepOrderEntry {
  constructor(
    private readonly carts: ShoppingCarts,
    private readonly prices: PriceSelection,
    private readonly facts: FindEntryFacts,
  ) {}

  /** @throws Refusal `resourceNotFound` */
  async form(scope: Scope, cartId: string): Promise<OrderEntryForm> {
    return (await this.formOf(scope, (await this.carts.stored(scope, cartId)).document)).form;
  }

  /**
   * Saves answers; each may come alone, and one may be taken back with an empty value.
   * @throws Refusal `orderEntryInvalid` with every fault, and saves none then.
   */
  async answer(scope: Scope, cartId: string, answers: readonly Answer[]): Promise<OrderEntryForm> {
    const { document } = await this.carts.stored(scope, cartId);
    // What an answer opens may be answered with it.
    const addresses = answers.map(({ value }) => String(value ?? '').trim()).filter(isAddressLike);
    const { form, facts } = await this.formOf(scope, withAnswers(document, answers), addresses);
    const reasons = answers.flatMap((answer, index) => reasonAgainst(answer, index, form.fields, facts));
    if (reasons.length > 0) {
      const message = `Nothing was saved: ${reasons.map((reason) => reason.message).join(' ')}`;
      throw new Refusal('unprocessable', 'orderEntryInvalid', message, reasons);
    }
    const saved = await this.carts.patch(scope, cartId, (cart) => withAnswers(cart, answers), {});
    return (await this.formOf(scope, saved.document)).form;
  }

  private async formOf(
    scope: Scope,
    cart: JsonObject,
    addresses: readonly string[] = [],
  ): Promise<{ form: OrderEntryForm; facts: EntryFacts }> {
    const { items } = await this.prices.price(itemsOf(cart));
    const facts = await this.facts.of(scope, cart, items, addresses);
    return { form: orderEntryForm(cart, items, facts), facts };
  }
}

/** Looked up as addresses only when a field of addresses holds them; this keeps the rest out early. */
const isAddressLike = (text: string): boolean => /\d/.test(text) && text.length >= 8 && text.length <= 300;

function reasonAgainst(
  answer: Answer,
  index: number,
  fields: OrderEntryForm['fields'],
  facts: EntryFacts,
): RefusalReason[] {
  const path = `answers[${index}]`;
  const field = fields.find(({ itemId, name }) => itemId === answer.itemId && name === answer.name);
  if (!field) {
    const message = `The line ${answer.itemId.slice(0, 80)} of this cart asks for no ${answer.name.slice(0, 80)}.`;
    return [{ code: 'fieldUnknown', message, path, fix: 'Answer the fields that the order entry lists.' }];
  }
  const text = String(answer.value ?? '').trim();
  const isPlain = answer.value === null || typeof answer.value !== 'object';
  const fault = isPlain
    ? text && text !== SECRET_KEPT && faultOfAnswer(field, text, facts)
    : 'is answered with a text, a number, true or false';
  if (!fault) return [];
  return [
    {
      code: 'answerInvalid',
      message: `${field.label} ${fault}.`,
      path: `${path}.value`,
      fix: field.help ?? 'Correct it.',
    },
  ];
}
