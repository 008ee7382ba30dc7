import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import css from './badge.module.css';

export type Tone = 'plain' | 'line' | 'signal' | 'amber' | 'red' | 'violet';

/** A state in words with a sign: colour is the third way to tell it, never the only one. */
export function Badge({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={css['badge']} data-tone={tone}>
      {icon !== undefined && <Icon name={icon} size={16} />}
      <span>{children}</span>
    </span>
  );
}

/** TM Forum order, item and product states -> how they look. */
export function stateTone(state: string): { tone: Tone; icon: IconName } {
  switch (state) {
    case 'completed':
    case 'active':
      return { tone: 'line', icon: 'check' };
    case 'failed':
    case 'rejected':
    case 'aborted':
      return { tone: 'red', icon: 'cross' };
    case 'cancelled':
    case 'terminated':
      return { tone: 'plain', icon: 'cross' };
    case 'held':
    case 'pending':
    case 'partial':
    case 'suspended':
      return { tone: 'amber', icon: 'warning' };
    default:
      return { tone: 'signal', icon: 'orders' };
  }
}

export function StateBadge({ state, text }: { state: string; text: string }) {
  return <Badge {...stateTone(state)}>{text}</Badge>;
}
