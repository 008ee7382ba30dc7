import type { Offering, OfferingPrice } from '../../api/catalogue-model';
import { price as show } from '../../shared/format/money';
import { count } from '../../shared/format/words';
import { isWaived, pricesFor, type Configuration } from '../shop/estimate';
import css from './price-table.module.css';

const KINDS: { kind: OfferingPrice['kind']; title: string; none: string }[] = [
  { kind: 'oneTime', title: 'Today', none: 'Nothing is due today.' },
  { kind: 'recurring', title: 'Each month', none: 'No monthly charge.' },
  { kind: 'usage', title: 'As used', none: 'Use is included; nothing is metered.' },
];

function tierWords(price: OfferingPrice): string | null {
  if (price.tiers.length < 2) return null;
  return price.tiers
    .map(
      ({ from, to, amount }) =>
        `${to === null ? `${from}+` : from === to ? from : `${from}–${to}`}: ${show(amount)}`,
    )
    .join(' · ');
}

/** The conditions of one charge in words. */
function notesOf(price: OfferingPrice, termMonths: number | null): string[] {
  const notes: (string | null)[] = [
    tierWords(price),
    price.introductory === null
      ? null
      : `${show(price.introductory.amount)} for the first ${price.introductory.months} months`,
    isWaived(price, termMonths) ? `Waived at this term (else ${show(price.amount)})` : null,
    !isWaived(price, termMonths) && price.waivedFromTerm !== null
      ? `Waived from ${price.waivedFromTerm} months`
      : null,
    price.included === null || price.included === 0
      ? null
      : `${price.included.toLocaleString('en-US')} ${price.unit ?? 'unit'}s a month included`,
  ];
  return notes.filter((note) => note !== null);
}

function amountOf(price: OfferingPrice, termMonths: number | null): string {
  if (price.individualCase) return 'Quoted';
  if (price.percentage !== null) return `${price.percentage > 0 ? '+' : ''}${price.percentage} %`;
  if (isWaived(price, termMonths)) return show(0);
  const per = price.kind === 'usage' && price.unit !== null ? ` / ${price.unit}` : '';
  return show(price.amount) + per;
}

/** Rates by destination, folded: they are many. */
function Rates({ price }: { price: OfferingPrice }) {
  if (price.rates.length === 0) return null;
  return (
    <details className={css['rates']}>
      <summary>{count(price.rates.length, 'destination')}</summary>
      <ul>
        {price.rates.map((rate) => (
          <li key={rate.name}>
            <span>{rate.name}</span>
            <span className="mono">{show(rate.amount)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What is charged and when, for the chosen term and values: today, each month, as used. */
export function PriceTable({
  offering,
  configuration,
}: {
  offering: Offering;
  configuration: Configuration;
}) {
  const prices = pricesFor(offering, configuration);
  return (
    <section aria-labelledby="prices" className={css['prices']}>
      <h2 id="prices">{offering.sellable ? 'What it costs' : 'What it costs those who have it'}</h2>
      <div className={css['kinds']}>
        {KINDS.map(({ kind, title, none }) => {
          const rows = prices.filter((price) => price.kind === kind);
          return (
            <div key={kind} className={css['kind']}>
              <h3>{title}</h3>
              {rows.length === 0 ? (
                <p className={css['none']}>{none}</p>
              ) : (
                <ul>
                  {rows.map((price) => (
                    <li key={price.id} className={css['row']}>
                      <span>{price.name}</span>
                      <span className={`mono ${css['amount']}`}>
                        {amountOf(price, configuration.termMonths)}
                      </span>
                      {notesOf(price, configuration.termMonths).map((note) => (
                        <span key={note} className={`num ${css['note']}`}>
                          {note}
                        </span>
                      ))}
                      <Rates price={price} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          );
        })}
      </div>
      <p className={css['none']}>Sample prices, before taxes and surcharges.</p>
    </section>
  );
}
