import type { ReactNode } from 'react';
import type { Cart } from '../../api/cart-model';
import { isZero, money } from '../../shared/format/money';
import { PromotionCode } from './promotion-code';
import css from './cart-totals.module.css';

/** What the cart comes to. A total is never one number: today, each month, as used, over the term. */
export function CartTotals({ cart, children }: { cart: Cart; children?: ReactNode }) {
  const { totals, tax, currency } = cart;
  const show = (amount: number): string => money(amount, currency);
  return (
    <aside className={css['totals']} aria-label="Totals">
      <dl className={css['rows']}>
        <div>
          <dt>Due today</dt>
          <dd className="mono">{show(totals.dueToday)}</dd>
        </div>
        <div className={css['monthly']}>
          <dt>Each month</dt>
          <dd className="mono">{show(totals.monthly)}</dd>
        </div>
        {cart.later !== null && (
          <div className={`${css['minor']} ${css['wide']}`}>
            <dt>Later</dt>
            <dd>{cart.later}</dd>
          </div>
        )}
        {tax.gross !== null && (
          <div className={`${css['minor']} ${css['wide']}`}>
            <dt>With taxes, about</dt>
            <dd className="mono">
              {show(tax.gross.dueToday)} today, {show(tax.gross.monthly)} a month
            </dd>
          </div>
        )}
        <div className={css['minor']}>
          <dt>As used</dt>
          <dd className="mono">{isZero(totals.usage) ? 'by use' : `about ${show(totals.usage)}`}</dd>
        </div>
        <div className={css['minor']}>
          <dt>Over the term</dt>
          <dd className="mono">{show(totals.overTerm)}</dd>
        </div>
      </dl>
      <PromotionCode cart={cart} />
      {children}
      <p className={css['note']}>{tax.words || 'Before taxes and surcharges.'}</p>
    </aside>
  );
}
