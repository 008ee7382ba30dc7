import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Need, Offer, Proposal } from '../../../api/needs';
import { Icon } from '../../parts/icon';
import { EmptyState } from '../../parts/states';
import { OfferCard } from './offer-card';
import css from './result.module.css';

interface Choosing {
  /** Keys of offers; null where nobody can choose. */
  chosen: ReadonlySet<string> | null;
  onChoose: (key: string, chosen: boolean) => void;
  nameOf: (offer: Offer) => ReactNode;
  /** Beneath the offers that fit, such as a link that compares them. */
  below?: (offers: readonly Offer[]) => ReactNode;
}

function NeedBlock({ need, choosing }: { need: Need; choosing: Choosing }) {
  const fitting = need.offers.filter(({ state }) => state !== 'notFitting');
  const others = need.offers.filter(({ state }) => state === 'notFitting');
  const card = (offer: Offer) => (
    <OfferCard
      key={offer.key}
      offer={offer}
      name={choosing.nameOf(offer)}
      chosen={choosing.chosen === null ? null : choosing.chosen.has(offer.key)}
      onChoose={(chosen) => choosing.onChoose(offer.key, chosen)}
    />
  );
  return (
    <section className={css['need']} aria-label={need.title}>
      <h3>{need.title}</h3>
      {need.state === 'perhaps' && <p className={css['quiet']}>Open answers decide whether you need this.</p>}
      {need.state === 'nothingFits' && (
        <p className={css['none']}>
          Nothing that we sell fits your answers. A consultant can look at it with you.
        </p>
      )}
      {fitting.map(card)}
      {choosing.below?.(fitting)}
      {others.length > 0 && (
        <details className={css['others']} open={fitting.length === 0}>
          <summary>Why not something else? ({others.length})</summary>
          <div className={css['cards']}>{others.map(card)}</div>
        </details>
      )}
    </section>
  );
}

/** What would make the proposal better, and what does not go together. */
export function Remarks({ proposal, onAsk }: { proposal: Proposal; onAsk?: (question: string) => void }) {
  const { contradictions, wouldKnowMore, verdicts } = proposal;
  return (
    <>
      {contradictions.map(({ name, words, fix }) => (
        <div key={name} className={css['remark']} data-tone="amber" role="note">
          <Icon name="warning" />
          <p>
            {words} <strong>{fix}</strong>
          </p>
        </div>
      ))}
      {verdicts.map(({ ruleId, message, fix }) => (
        <div key={`${ruleId}${message}`} className={css['remark']} data-tone="amber" role="note">
          <Icon name="warning" />
          <p>
            {message} {fix !== null && <strong>{fix}</strong>}
          </p>
        </div>
      ))}
      {wouldKnowMore.length > 0 && (
        <section className={css['open']} aria-label="We would know more">
          <h3>We would know more if you told us</h3>
          <ul>
            {wouldKnowMore.slice(0, 6).map(({ subject, question, text, about }) => (
              <li key={`${question}@${subject}`}>
                {onAsk === undefined ? (
                  text
                ) : (
                  <Button variant="subtle" size="compact-sm" onClick={() => onAsk(question)}>
                    {text}
                  </Button>
                )}{' '}
                <span className={css['quiet']}>for {about.slice(0, 3).join(', ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** Ranked offers by place and need. */
export function ProposalView({ proposal, ...choosing }: Choosing & { proposal: Proposal }) {
  if (proposal.subjects.length === 0) {
    return (
      <EmptyState title="Nothing to propose yet">
        <p>Say who it is for and what you look for: two answers are enough for a first proposal.</p>
      </EmptyState>
    );
  }
  return (
    <>
      {proposal.subjects.map(({ subject, name, place, needs }) => (
        <section key={subject} className={css['subject']} aria-label={name}>
          <h2>
            <Icon name={subject === 'whole' ? 'services' : 'pin'} />
            <span>
              {subject === 'whole' ? 'For all of it' : name}
              {place !== null && <span className={css['where']}>{place}</span>}
            </span>
          </h2>
          {needs.map((need) => (
            <NeedBlock key={need.name} need={need} choosing={choosing} />
          ))}
        </section>
      ))}
    </>
  );
}
