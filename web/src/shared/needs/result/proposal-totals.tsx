import type { ReactNode } from 'react';
import type { Proposal } from '../../../api/needs';
import { isZero, money } from '../../format/money';
import { range } from './offer-card';
import css from './result.module.css';

/** What the recommended set comes to, by the shop's own prices. */
export function ProposalTotals({ proposal, children }: { proposal: Proposal; children?: ReactNode }) {
  const { totals, budget } = proposal;
  const shown = (low: number, high: number, expected: number): string =>
    totals.open ? range(low, high) : money(expected);
  return (
    <aside className={css['totals']} aria-label="What it comes to">
      <dl>
        <div>
          <dt>Due today</dt>
          <dd className="mono">{shown(totals.low.dueToday, totals.high.dueToday, totals.dueToday)}</dd>
        </div>
        <div className={css['monthly']}>
          <dt>Each month</dt>
          <dd className="mono">{shown(totals.low.monthly, totals.high.monthly, totals.monthly)}</dd>
        </div>
        <div>
          <dt>As used</dt>
          <dd className="mono">{isZero(totals.usage) ? 'by use' : `about ${money(totals.usage)}`}</dd>
        </div>
        <div>
          <dt>Over the term</dt>
          <dd className="mono">{shown(totals.low.overTerm, totals.high.overTerm, totals.overTerm)}</dd>
        </div>
      </dl>
      {totals.individualCase && <p className={css['quiet']}>A part is still to be quoted.</p>}
      {budget !== null && (
        <p className={css['budget']} data-state={budget.state}>
          {budget.words} Your budget: <span className="mono">{money(budget.limit)}</span>
        </p>
      )}
      {children}
      <p className={css['quiet']}>Before taxes and surcharges. For the offers that fit best.</p>
    </aside>
  );
}
