import { formatTime, formatDay } from '../format/dates';
import { slipWords, type Station } from './line-model';
import css from './station-detail.module.css';

const OWNERS = {
  customer: 'This waits for the customer.',
  provider: 'This is ours to solve.',
  thirdParty: 'This waits for a third party; we chase it.',
} as const;

/** Dates without a clock time stay days; times carry their zone. */
function when(date: string): string {
  return date.includes('T') ? formatTime(date) : formatDay(date);
}

function Fact({ term, children }: { term: string; children: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className="mono">{children}</dd>
    </div>
  );
}

/** What the chosen station means, when it is due, and, in jeopardy, why and what happens next. */
export function StationDetail({
  id,
  station,
  position,
  total,
}: {
  id: string;
  station: Station;
  position: number;
  total: number;
}) {
  const { milestone } = station;
  const jeopardy = milestone.jeopardy ?? null;
  return (
    <section id={id} className={css['detail']} data-status={station.status} aria-live="polite">
      <div className={css['head']}>
        <h3>{station.label}</h3>
        <span className={css['position']}>
          <span className="num">{position}</span> of <span className="num">{total}</span>
        </span>
      </div>
      {station.description !== null && <p>{station.description}</p>}
      <dl className={css['facts']}>
        {milestone.promisedAt != null && <Fact term="Promised">{when(milestone.promisedAt)}</Fact>}
        {milestone.reachedAt != null && <Fact term="Reached">{when(milestone.reachedAt)}</Fact>}
        {station.predicted !== null && (
          <Fact term={station.slip === null ? 'Now expected' : `Now expected, ${slipWords(station.slip)}`}>
            {when(station.predicted)}
          </Fact>
        )}
      </dl>
      {jeopardy !== null && (
        <div className={css['jeopardy']}>
          <p>
            <strong>{jeopardy.text}</strong> <span className={`mono ${css['code']}`}>{jeopardy.code}</span>
          </p>
          <p>Next step: {jeopardy.nextStep}</p>
          <p className={css['owner']}>{OWNERS[jeopardy.owner]}</p>
        </div>
      )}
      {station.gate && (
        <p className={css['gate']}>
          {station.status === 'done'
            ? 'The point of no return is behind this order: it can no longer be stopped free of charge.'
            : 'Point of no return: once this station is reached, the order can no longer be stopped free of charge.'}
        </p>
      )}
    </section>
  );
}
