import type { Agent, Order } from '../../api/types';
import { formatTime } from '../format/dates';
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

interface CardProps {
  agent: Agent | null;
  /** Where the order waits when it has no agent. */
  queue?: Order['queue'];
  heading?: string;
}

function waiting(queue: Order['queue'] | undefined): string {
  if (queue == null) return 'Nobody is assigned.';
  const desk = queue.team === null ? 'an agent' : `an agent of ${queue.team}`;
  return `Waiting for ${desk}. All are busy; the work itself goes on.`;
}

/** Whether somebody is there, and if not from when and who else is. */
function presence({ state, until, cover }: Agent): string {
  if (state === 'gone') return 'No longer here; a colleague will take over';
  if (state === 'working') return until === null ? 'On duty now' : `On duty until ${formatTime(until)}`;
  const why = { offShift: 'Off duty', holiday: 'Holiday', onLeave: 'On leave' }[state];
  const back = until === null ? '' : `, back ${formatTime(until)}`;
  return `${why}${back}${cover === null ? '' : `; ${cover} covers`}`;
}

/** The person who looks after the order. Violet is the colour of people. */
export function AgentCard({ agent, queue, heading = 'Your agent' }: CardProps) {
  if (agent === null) {
    return (
      <section className={css['card']}>
        <h2>{heading}</h2>
        <p className={css['quiet']}>{waiting(queue)}</p>
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
              {presence(agent)}
            </p>
          }
        </div>
      </div>
    </section>
  );
}
