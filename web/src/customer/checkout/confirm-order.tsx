import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Checkout } from '../../api/types';
import { orderEntryQuery } from '../../api/queries';
import type { Cart } from '../../api/cart-model';
import type { OrderEntry } from '../../api/types';
import { isZero, money } from '../../shared/format/money';
import { count } from '../../shared/format/words';
import { ErrorPanel } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import { ApprovalNotice } from '../approvals/approval-notice';
import { answersSaved } from './answers-saved';
import { attemptFor } from './attempt';
import css from './confirm-order.module.css';
import { contactComplete, type ContactDraft } from './contact-fields';
import { usePlaceOrder } from './use-place-order';

interface Props {
  cart: Cart;
  entry: OrderEntry;
  contact: ContactDraft;
  signedIn: boolean;
  /** Called when something is missing: the page shows where. */
  onMissing: () => void;
}

function bodyOf({ name, email, phone, requestedDate }: ContactDraft): Checkout {
  const contact = { name: name.trim(), email: email.trim(), phone: phone.trim() };
  return requestedDate === '' ? { contact } : { contact, requestedDate };
}

/** The last look and the one button that orders. Pressing it twice, or again after a lost answer, orders once. */
export function ConfirmOrder({ cart, entry, contact, signedIn, onMissing }: Props) {
  const queries = useQueryClient();
  const mayOrder = useMay('shoppingCart:checkout');
  const underWay = useRef(false);
  const confirm = usePlaceOrder();
  // The press that leaves the last field also begins to save it: what is missing is known when that has arrived.
  const press = async (): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    await answersSaved(queries, cart.id);
    const { ready } = queries.getQueryData(orderEntryQuery(cart.id).queryKey) ?? entry;
    if (!signedIn || !ready || !contactComplete(contact)) onMissing();
    else await confirm.mutateAsync(attemptFor(cart.id, bodyOf(contact))).catch(() => undefined);
    underWay.current = false;
  };
  const { dueToday, monthly, overTerm } = cart.totals;
  const { gross } = cart.tax;
  const show = (amount: number): string => money(amount, cart.currency);
  return (
    <>
      <dl className={css['sums']}>
        <div>
          <dt>{count(cart.lines.length, 'item')}, due today</dt>
          <dd className="mono">{show(dueToday)}</dd>
        </div>
        <div className={css['monthly']}>
          <dt>Each month</dt>
          <dd className="mono">{show(monthly)}</dd>
        </div>
        {cart.later !== null && (
          <div>
            <dt>Later</dt>
            <dd>{cart.later}</dd>
          </div>
        )}
        {gross !== null && (
          <div>
            <dt>With taxes, about</dt>
            <dd className="mono">
              {show(gross.dueToday)} today, {show(gross.monthly)} a month
            </dd>
          </div>
        )}
        {!isZero(overTerm) && (
          <div>
            <dt>Over the term</dt>
            <dd className="mono">{show(overTerm)}</dd>
          </div>
        )}
      </dl>
      <ApprovalNotice cartId={cart.id} signedIn={signedIn} />
      {confirm.isError && <ErrorPanel error={confirm.error} title="The order was not placed" />}
      {signedIn && !mayOrder ? (
        <p className={css['note']}>
          Your role does not order. The cart stays as it is: a buyer of your company can open it and place the
          order.
        </p>
      ) : (
        <Button size="lg" fullWidth loading={confirm.isPending} onClick={() => void press()}>
          Place the order
        </Button>
      )}
      <p className={css['note']}>
        You order with obligation to pay. Until the point of no return that the order page shows, it can be
        stopped.
      </p>
    </>
  );
}
