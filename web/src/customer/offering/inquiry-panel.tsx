import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { ask, type Inquiry } from '../../api/browse';
import { usePlace } from '../../shared/address/use-place';
import { formatDay, formatTime } from '../../shared/format/dates';
import { money } from '../../shared/format/money';
import { ErrorPanel } from '../../shared/parts/states';
import type { Configuration } from './configuration';
import css from './inquiry-panel.module.css';

const TOTALS: Readonly<Record<string, string>> = {
  dueToday: 'Due today',
  monthly: 'Each month',
  regularMonthly: 'Each month later',
  usage: 'Use each month',
  overTerm: 'Over the term',
};

/** When somebody who knows the matter is there; no way is named that does not exist. */
function Consultant({ consultant }: { consultant: Inquiry['consultant'] }) {
  const { atWork, until, nextOpening } = consultant;
  return (
    <div>
      <h3>A consultant</h3>
      <p>
        {atWork && until !== null
          ? `Somebody who knows this is at work now, until ${formatDay(until)}, ${formatTime(until)}.`
          : nextOpening === null
            ? 'Nobody of ours is down for this just now; a consultant still reads what you leave.'
            : `Nobody who knows this is at work now; next on ${formatDay(nextOpening)}, ${formatTime(nextOpening)}.`}
      </p>
      {consultant.channels.map(({ kind, words, page }) => (
        <p key={kind}>
          {words} <Link to={page}>Begin</Link>
        </p>
      ))}
    </div>
  );
}

function Difference({ difference }: { difference: NonNullable<Inquiry['difference']> }) {
  if (!difference.changed)
    return <p>Nothing has changed since you asked on {formatDay(difference.askedAt)}.</p>;
  return (
    <div role="status">
      <h3>Since you asked on {formatDay(difference.askedAt)}</h3>
      <ul>
        {difference.totals.map(({ name, before, now }) => (
          <li key={name} className="num">
            {TOTALS[name] ?? name}: {money(before)} before, {money(now)} now
          </li>
        ))}
        {difference.sites.map(({ placeId, text }) => (
          <li key={placeId}>What can be had at {text} has changed.</li>
        ))}
      </ul>
    </div>
  );
}

function Answer({ inquiry }: { inquiry: Inquiry }) {
  const cannot = inquiry.others.filter(({ action }) => action !== undefined);
  const others = inquiry.others.filter(({ action }) => action === undefined);
  return (
    <div className={css['answer']}>
      {inquiry.difference !== null && <Difference difference={inquiry.difference} />}
      <div>
        <h3>What you can do now</h3>
        <ul>
          {inquiry.nextActions.map(({ action, words }) => (
            <li key={action}>{words}</li>
          ))}
        </ul>
      </div>
      {inquiry.preSale.verdicts.length + inquiry.preSale.related.rules.length > 0 && (
        <div>
          <h3>What goes with it, and what does not</h3>
          <ul>
            {inquiry.preSale.verdicts.map(({ ruleId, message, fix }) => (
              <li key={ruleId}>
                {message} <strong>{fix}</strong>
              </li>
            ))}
            {inquiry.preSale.related.rules.map(({ ruleId, words }) => (
              <li key={ruleId}>
                {words} <span className={`mono ${css['id'] ?? ''}`}>{ruleId}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {cannot.length > 0 && (
        <div>
          <h3>What not yet, and why</h3>
          <ul>
            {cannot.map(({ action, words, message, fix }) => (
              <li key={action}>
                {words}: {message} <strong>{fix}</strong>
              </li>
            ))}
          </ul>
        </div>
      )}
      {inquiry.options.length > 0 && (
        <div>
          <h3>Others that you can have</h3>
          <ul>
            {inquiry.options.map(({ id, name, price }) => (
              <li key={id}>
                <Link to="/offerings/$offeringId" params={{ offeringId: id }}>
                  {name}
                </Link>
                {price !== null && <span className="num">: {price}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {others.length > 0 && (
        <details>
          <summary>Others, and why not</summary>
          <ul>
            {others.map(({ id, name, message, fix }) => (
              <li key={id}>
                {name}: {message} {fix}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Consultant consultant={inquiry.consultant} />
      <p className={`mono ${css['id'] ?? ''}`}>Inquiry {inquiry.correlationId}</p>
    </div>
  );
}

/** Asks about the choice as it stands: what may be done next, what not and why, and who could help. */
export function InquiryPanel({
  offeringId,
  configuration,
}: {
  offeringId: string;
  configuration: Configuration | null;
}) {
  const { place } = usePlace();
  // One key for one press: a repetition after a lost answer asks nothing twice.
  const key = useRef('');
  const inquiry = useMutation({
    mutationFn: () => {
      if (key.current === '') key.current = crypto.randomUUID();
      return ask(
        {
          offering: offeringId,
          quantity: configuration?.quantity ?? 1,
          ...(place !== null && { sites: [{ placeId: place.id }] }),
          configuration: {
            ...(configuration?.termMonths != null && { termMonths: configuration.termMonths }),
            characteristics: Object.entries(configuration?.values ?? {})
              .filter(([, value]) => value !== '')
              .map(([name, value]) => ({ name, value })),
          },
        },
        key.current,
      );
    },
    onSuccess: () => {
      key.current = '';
    },
  });
  return (
    <section aria-labelledby="inquiry" className={css['section']}>
      <h2 id="inquiry">What next?</h2>
      <p className={css['lead']}>
        Ask about this choice: we say what you can do now, what not yet and why, and when a consultant is
        there.
      </p>
      <div>
        <Button variant="default" loading={inquiry.isPending} onClick={() => inquiry.mutate()}>
          {inquiry.data === undefined ? 'Ask about this choice' : 'Ask again'}
        </Button>
      </div>
      {inquiry.isError && <ErrorPanel error={inquiry.error} title="It could not be answered" />}
      {inquiry.data !== undefined && <Answer inquiry={inquiry.data} />}
    </section>
  );
}
