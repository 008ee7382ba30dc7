import type { ReactNode } from 'react';
import type { Totals } from '../../api/cart-model';
import { isZero, money } from '../../shared/format/money';
import css from './cart-totals.module.css';

/** What the cart comes to. A total is never one number: today, each month, as used, over the term. */
export function CartTotals({ totals, children }: { totals: Totals; children?: ReactNode }) {
  return (
    <aside className={css['totals']} aria-label="Totals">
      <dl className={css['rows']}>
        <div>
          <dt>Due today</dt>
          <dd className="mono">{money(totals.dueToday)}</dd>
        </div>
        <div className={css['monthly']}>
          <dt>Each month</dt>
          <dd className="mono">{money(totals.monthly)}</dd>
        </div>
        <div className={css['minor']}>
          <dt>As used</dt>
          <dd className="mono">{isZero(totals.usage) ? 'by use' : `about ${money(totals.usage)}`}</dd>
        </div>
        <div className={css['minor']}>
          <dt>Over the term</dt>
          <dd className="mono">{money(totals.overTerm)}</dd>
        </div>
      </dl>
      {children}
      <p className={css['note']}>Before taxes and surcharges.</p>
    </aside>
  );
}
