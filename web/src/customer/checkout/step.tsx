import type { ReactNode } from 'react';
import { Icon } from '../../shared/parts/icon';
import css from './step.module.css';

export type StepState = 'done' | 'now' | 'later';

const WORDS = { done: 'done', now: 'to do', later: 'later' } as const;

/** A station of the checkout's own line, with its form beside it. */
export function Step({
  title,
  state,
  last,
  children,
}: {
  title: string;
  state: StepState;
  last?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={css['step']} data-state={state} data-last={last || undefined} aria-label={title}>
      <span className={css['stop']} aria-hidden>
        {state === 'done' && <Icon name="check" size={14} />}
      </span>
      <h2>
        {title}
        <span className="visually-hidden"> ({WORDS[state]})</span>
      </h2>
      {state === 'later' && last !== true ? (
        <p className={css['later']}>After you have signed in.</p>
      ) : (
        <div className={css['body']}>{children}</div>
      )}
    </section>
  );
}
