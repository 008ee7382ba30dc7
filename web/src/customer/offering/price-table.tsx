import type { Charge } from '../../api/types';
import { isZero, price as show } from '../../shared/format/money';
import { count } from '../../shared/format/words';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import type { OfferingPrices } from './use-prices';
import css from './price-table.module.css';

const KINDS: { kind: string; title: string; none: string }[] = [
  { kind: 'oneTime', title: 'Today', none: 'Nothing is due today.' },
  { kind: 'recurring', title: 'Each month', none: 'No monthly charge.' },
  { kind: 'usage', title: 'As used', none: 'Use is included; nothing is metered.' },
];

function amountOf(charge: Charge, currency: string): string {
  if (charge.individualCase) return 'Quoted';
  if (charge.kind !== 'usage') return show(charge.amount, currency);
  return `${show(charge.unitAmount, currency)}${charge.unit === null ? '' : ` / ${charge.unit}`}`;
}

/** Rates by destination, folded: they are many. */
function Rates({ charge, currency }: { charge: Charge; currency: string }) {
  if (charge.rates.length === 0) return null;
  return (
    <details className={css['rates']}>
      <summary>{count(charge.rates.length, 'destination')}</summary>
      <ul>
        {charge.rates.map((rate) => (
          <li key={rate.key}>
            <span>{rate.name}</span>
            <span className="mono">{show(rate.amount, currency)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What is charged and when, for the chosen term and values: today, each month, as used. */
export function PriceTable({ prices, sellable }: { prices: OfferingPrices; sellable: boolean }) {
  const { query, chosen } = prices;
  const currency = query.data?.currency ?? 'USD';
  const tax = query.data?.tax;
  const taxed = tax !== undefined && (tax.status === 'included' || tax.status === 'exempt');
  const monthlyTax = chosen?.totals.monthly.tax;
  return (
    <section aria-labelledby="prices" className={css['prices']} aria-busy={query.isFetching}>
      <h2 id="prices">{sellable ? 'What it costs' : 'What it costs those who have it'}</h2>
      {query.isError && <ErrorPanel error={query.error} retry={() => void query.refetch()} />}
      {chosen === undefined ? (
        query.isPending && <Loading heights={[120]} label="Asking for the price" />
      ) : chosen.fault === null ? (
        <div className={css['kinds']}>
          {KINDS.map(({ kind, title, none }) => {
            const charges = chosen.charges.filter((charge) => charge.kind === kind);
            return (
              <div key={kind} className={css['kind']}>
                <h3>{title}</h3>
                {charges.length === 0 ? (
                  <p className={css['none']}>{none}</p>
                ) : (
                  <ul>
                    {charges.map((charge) => (
                      <li key={charge.priceId} className={css['row']}>
                        <span>{charge.name}</span>
                        <span className={`mono ${css['amount']}`}>{amountOf(charge, currency)}</span>
                        <span className={`num ${css['note']}`}>{charge.words}</span>
                        <Rates charge={charge} currency={currency} />
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            );
          })}
        </div>
      ) : (
        <p className={css['none']}>{chosen.fault.message}</p>
      )}
      <p className={css['none']}>
        {taxed && !isZero(monthlyTax)
          ? `Before taxes and fees, which are about ${show(monthlyTax, currency)} a month here.`
          : (tax?.words ?? 'Before taxes and surcharges.')}{' '}
        Sample prices.
      </p>
    </section>
  );
}
