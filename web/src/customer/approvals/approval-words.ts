import type { IconName } from '../../shared/parts/icon';
import type { Tone } from '../../shared/parts/badge';

const STATES: Record<string, { text: string; tone: Tone; icon: IconName }> = {
  waiting: { text: 'Waits for approval', tone: 'amber', icon: 'question' },
  ordered: { text: 'Ordered', tone: 'line', icon: 'check' },
  rejected: { text: 'Refused', tone: 'red', icon: 'cross' },
  withdrawn: { text: 'Withdrawn', tone: 'plain', icon: 'cross' },
  expired: { text: 'Lapsed', tone: 'plain', icon: 'cross' },
  needsNewLook: { text: 'Needs a new look', tone: 'amber', icon: 'warning' },
};

/** How the state of a request reads and looks. */
export const approvalState = (state: string): { text: string; tone: Tone; icon: IconName } =>
  STATES[state] ?? { text: state, tone: 'plain', icon: 'question' };
