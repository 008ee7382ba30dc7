import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Offer, Price, Reason } from '../../../api/needs';
import { formatDay } from '../../format/dates';
import { price } from '../../format/money';
import { Badge } from '../../parts/badge';
import css from './result.module.css';

const STATES = {
  recommended: { tone: 'line', icon: 'check', words: 'Fits best' },
  alternative: { tone: 'plain', icon: 'next', words: 'Fits as well' },
  owned: { tone: 'signal', icon: 'services', words: 'You have this' },
  notFitting: { tone: 'amber', icon: 'cross', words: 'Does not fit' },
} as const;

export function Reasons({ title, reasons }: { title: string; reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <div>
      <p className={css['label']}>{title}</p>
      <ul className={css['reasons']}>
        {reasons.map(({ code, words, because }) => (
          <li key={`${code}${words}`}>
            {words}
            {because.length > 0 && (
              <span className={css['because']}> {because.map((one) => one.words).join(' · ')}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One number, or from one to another while answers are open. */
export const range = (low: number, high: number): string =>
  low === high ? price(low) : `${price(low)} to ${price(high)}`;

function Cost({ cost }: { cost: Price }) {
  return (
    <dl className={css['cost']}>
      <div>
        <dt>Each month</dt>
        <dd className="mono">{range(cost.low.monthly, cost.high.monthly)}</dd>
      </div>
      <div>
        <dt>Due today</dt>
        <dd className="mono">{range(cost.low.dueToday, cost.high.dueToday)}</dd>
      </div>
      {cost.individualCase && <p className={css['quiet']}>A part is quoted for your case.</p>}
    </dl>
  );
}

function configurationWords({ configuration }: Offer): string {
  const { quantity, from, to, termMonths, characteristics } = configuration;
  const count = from === to ? (quantity === 1 ? null : `${quantity} of it`) : `${from} to ${to} of it`;
  const term = termMonths === null ? null : `${termMonths} months`;
  const chosen = characteristics.filter(({ value }) => value !== 'no').map(({ value }) => value);
  return [count, ...chosen, term].filter((one) => one !== null).join(' · ');
}

/** One offering for one need: what speaks for it, what against, what it costs. */
export function OfferCard({
  offer,
  chosen,
  onChoose,
  name,
}: {
  offer: Offer;
  /** Null: nobody can choose here. */
  chosen: boolean | null;
  onChoose: (chosen: boolean) => void;
  name: ReactNode;
}) {
  const { tone, icon, words } = STATES[offer.state];
  const fits = offer.price !== null;
  const details = configurationWords(offer);
  return (
    <article className={css['offer']} data-state={offer.state} aria-label={offer.name}>
      <div className={css['head']}>
        <h4>{name}</h4>
        <Badge tone={tone} icon={icon}>
          {words}
        </Badge>
      </div>
      {fits && details !== '' && <p className={css['quiet']}>{details}</p>}
      {offer.price !== null && <Cost cost={offer.price} />}
      <Reasons title="Why" reasons={offer.state === 'notFitting' ? [] : offer.why} />
      <Reasons title="Why not" reasons={offer.whyNot} />
      <Reasons title="To know" reasons={offer.gaps} />
      {offer.earliestDate !== null && fits && (
        <p className={css['quiet']}>Ready on {formatDay(offer.earliestDate)} at the earliest.</p>
      )}
      {offer.companions.length > 0 && (
        <ul className={css['reasons']} aria-label="Comes with it">
          {offer.companions.map((one) => (
            <li key={one.key}>
              With {one.name}: {one.words}
            </li>
          ))}
        </ul>
      )}
      {fits && chosen !== null && (
        <Checkbox
          label={`Take ${offer.name}`}
          checked={chosen}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />
      )}
    </article>
  );
}
