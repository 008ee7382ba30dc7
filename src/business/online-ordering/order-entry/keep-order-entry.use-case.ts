import { Injectable } from '@nestjs/common';
import { type JsonObject, Refusal, type RefusalReason, type Scope } from '../../../domains/helpers/index.js';
import { PriceSelection } from '../../pricing/index.js';
import { itemsOf } from '../cart/cart-document.js';
import { ShoppingCarts } from '../cart/shopping-carts.js';
import { faultOf } from './field-value.js';
import { type Answer, orderEntryForm, type OrderEntryForm, withAnswers } from './order-entry-form.js';

/** What an order needs to know beyond the choice: asked by offering, saved in the cart as it is answered. */
@Injectable()
export class KeepOrderEntry {
  constructor(
    private readonly carts: ShoppingCarts,
    private readonly prices: PriceSelection,
  ) {}

  /** @throws Refusal `resourceNotFound` */
  async form(scope: Scope, cartId: string): Promise<OrderEntryForm> {
    return this.formOf((await this.carts.stored(scope, cartId)).document);
  }

  /**
   * Saves answers; each may come alone, and one may be taken back with an empty value.
   * @throws Refusal `orderEntryInvalid` with every fault, and saves none then.
   */
  async answer(scope: Scope, cartId: string, answers: readonly Answer[]): Promise<OrderEntryForm> {
    const { fields } = await this.form(scope, cartId);
    const reasons = answers.flatMap((answer, index) => reasonAgainst(answer, index, fields));
    if (reasons.length > 0) {
      const message = `Nothing was saved: ${reasons.map((reason) => reason.message).join(' ')}`;
      throw new Refusal('unprocessable', 'orderEntryInvalid', message, reasons);
    }
    const saved = await this.carts.patch(scope, cartId, (cart) => withAnswers(cart, answers), {});
    return this.formOf(saved.document);
  }

  private async formOf(cart: JsonObject): Promise<OrderEntryForm> {
    const { items } = await this.prices.price(itemsOf(cart));
    return orderEntryForm(cart, items);
  }
}

function reasonAgainst(answer: Answer, index: number, fields: OrderEntryForm['fields']): RefusalReason[] {
  const path = `answers[${index}]`;
  const field = fields.find(({ itemId, name }) => itemId === answer.itemId && name === answer.name);
  if (!field) {
    const message = `The line ${answer.itemId.slice(0, 80)} of this cart asks for no ${answer.name.slice(0, 80)}.`;
    return [{ code: 'fieldUnknown', message, path, fix: 'Answer the fields that the order entry lists.' }];
  }
  const text = String(answer.value ?? '').trim();
  const isPlain = answer.value === null || typeof answer.value !== 'object';
  const fault = isPlain ? text && faultOf(field, text) : 'is answered with a text, a number, true or false';
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
