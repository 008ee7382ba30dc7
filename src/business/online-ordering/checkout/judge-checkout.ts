import type { JsonObject, RefusalReason } from '../../../domains/helpers/index.js';
import type { Verdict } from '../../../domains/rule/index.js';
import type { PricedItems } from '../../pricing/index.js';
import { reasonsOf } from '../../rule-management/index.js';
import { itemsOf } from '../cart/cart-document.js';
import { isEmailShaped, isPhoneShaped } from '../order-entry/field-value.js';
import type { OrderEntryForm } from '../order-entry/order-entry-form.js';
import type { Contact } from './order-of-cart.js';
import { earliestDate, faultsOfDate } from './requested-date.js';

export interface CheckoutQuestion {
  readonly cart: JsonObject;
  readonly priced: PricedItems;
  /** What the rules say of it. */
  readonly verdicts: readonly Verdict[];
  readonly form: OrderEntryForm;
  readonly contact: Contact;
  readonly requestedDate: string | undefined;
  readonly now: Date;
}

/** Every reason why a cart cannot become an order now, each with its path and fix; none when it can. */
export function judgeCheckout(question: CheckoutQuestion): RefusalReason[] {
  const { cart, priced, verdicts, requestedDate, now } = question;
  return [
    ...reasonsOf(
      verdicts,
      'cartItem',
      itemsOf(cart).map(({ id }) => String(id)),
    ),
    ...againstAnswers(question),
    ...againstContact(question.contact),
    ...(requestedDate !== undefined && itemsOf(cart).length > 0
      ? faultsOfDate(requestedDate, earliestDate(itemsOf(cart), priced.items, now))
      : []),
  ];
}

const positionOf = (cart: JsonObject, itemId: string): number =>
  itemsOf(cart).findIndex(({ id }) => id === itemId);

const againstAnswers = ({ cart, form }: CheckoutQuestion): RefusalReason[] =>
  form.missing.map(({ itemId, name, message }) => ({
    code: 'orderEntryMissing',
    message,
    path: `cartItem[${positionOf(cart, itemId)}].orderEntry.${name}`,
    fix: 'Answer it in the order entry.',
  }));

function againstContact({ name, email, phone }: Contact): RefusalReason[] {
  const faults: RefusalReason[] = [];
  const add = (path: string, message: string, fix: string): void => {
    faults.push({ code: 'contactInvalid', message, path: `contact.${path}`, fix });
  };
  if (name.trim() === '') add('name', 'The contact has no name.', 'Say whom we may ask for.');
  if (!isEmailShaped(email.trim()))
    add('email', 'The mail address of the contact is none.', 'Write it as ana@example.com.');
  if (!isPhoneShaped(phone))
    add('phone', 'The phone number of the contact is none.', 'Write it as +1 212 555 0123.');
  return faults;
}
