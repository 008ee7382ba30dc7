import type { Agent, Order } from '../../api/types';
import { useGlow } from '../parts/use-glow';
import { Icon } from '../parts/icon';
import css from './order-parts.module.css';

const WHO = { us: 'We act next', you: 'You act next', thirdParty: 'A partner acts next' } as const;

/** States in which nobody has anything to do any more. */
const ENDED: ReadonlySet<string> = new Set(['cancelled', 'failed', 'rejected', 'partial']);

/** Who has to do the next thing, in one sentence; of an ended order, that it has ended. */
export function WhoActs({ next, state }: { next: Order['whoActsNext']; state: string }) {
  const glow = useGlow(next);
  return (
    <section className={`${css['who']} ${glow ? 'glow' : ''}`} data-party={next.party} aria-live="polite">
      <Icon name={next.party === 'you' ? 'warning' : 'next'} />
      <div>
        <h2>{ENDED.has(state) ? 'This order has ended' : WHO[next.party]}</h2>
        <p>{next.text}</p>
      </div>
    </section>
  );
}

function initialsOf(agent: Agent): string {
  if (agent.initials != null && agent.initials !== '') return agent.initials;
  return agent.name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 2)
    .toUpperCase();
}

/** The person who looks after the order. Violet is the colour of people. */
export function AgentCard({ agent, heading = 'Your agent' }: { agent: Agent | null; heading?: string }) {
  if (agent === null) {
    return (
      <section className={css['card']}>
        <h2>{heading}</h2>
        <p className={css['quiet']}>Nobody is assigned.</p>
      </section>
    );
  }
  return (
    <section className={css['card']}>
      <h2>{heading}</h2>
      <div className={css['agent']}>
        <span className={css['initials']} aria-hidden>
          {initialsOf(agent)}
        </span>
        <div>
          <p className={css['strong']}>{agent.name}</p>
          <p className={css['quiet']}>
            {[agent.role, agent.team].filter((each) => each != null && each !== '').join(', ')}
          </p>
          {
            <p className={css['presence']} data-here={agent.available || undefined}>
              <span aria-hidden />
              {agent.available ? 'On duty now' : 'Away; a colleague covers'}
            </p>
          }
        </div>
      </div>
    </section>
  );
}
