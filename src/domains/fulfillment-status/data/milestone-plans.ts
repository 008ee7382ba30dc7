import type { MilestoneCode } from './milestones.js';

/** One milestone of a plan. `share`: part of the time from acceptance to the promised date at which it is due. */
export interface PlannedMilestone {
  readonly code: MilestoneCode;
  readonly share: number;
}

export interface MilestonePlan {
  readonly milestones: readonly PlannedMilestone[];
  /** Once this is reached, the item can no longer be cancelled. */
  readonly pointOfNoReturn: MilestoneCode;
  /** Said to whoever asks to cancel after it. */
  readonly noReturnReason: string;
}

const plan = (
  pointOfNoReturn: MilestoneCode,
  noReturnReason: string,
  shares: Partial<Record<MilestoneCode, number>>,
): MilestonePlan => ({
  pointOfNoReturn,
  noReturnReason,
  milestones: Object.entries(shares).map(([code, share]) => ({ code: code as MilestoneCode, share })),
});

/** What happens to an order item, by kind of item. */
export const MILESTONE_PLANS = {
  /** Circuits that are engineered one by one: the fibre splice is the point of no return. */
  designed: plan('built', 'The line has been built.', {
    received: 0,
    accepted: 0,
    designed: 0.3,
    built: 0.7,
    connected: 0.85,
    tested: 0.95,
    ready: 1,
  }),
  /** Access that is installed at an appointment. */
  installed: plan('connected', 'The line has been connected.', {
    received: 0,
    accepted: 0,
    built: 0.6,
    connected: 0.8,
    tested: 0.95,
    ready: 1,
  }),
  /** Services that are set up in the network without a visit. */
  hosted: plan('connected', 'The service has been switched on.', {
    received: 0,
    accepted: 0,
    connected: 0.7,
    ready: 1,
  }),
  /** Things that are sent to the customer. */
  shipped: plan('shipped', 'The equipment has been shipped.', {
    received: 0,
    accepted: 0,
    shipped: 0.5,
    ready: 1,
  }),
  /** Number ports: the activation window. */
  ported: plan('connected', 'The number has been activated.', {
    received: 0,
    accepted: 0,
    connected: 0.9,
    ready: 1,
  }),
  /** Ending a service. */
  disconnected: plan('disconnected', 'The service has been switched off.', {
    received: 0,
    accepted: 0,
    disconnected: 0.8,
    ready: 1,
  }),
} as const satisfies Record<string, MilestonePlan>;

export type MilestonePlanName = keyof typeof MILESTONE_PLANS;

/** Plans of offerings by code; the rest is `installed` at a place and `hosted` without one. */
const PLAN_OF_OFFERING: Readonly<Record<string, MilestonePlanName>> = {
  'D-DIA': 'designed',
  'D-T1': 'designed',
  'D-EL': 'designed',
  'D-SDW': 'shipped',
  'D-BKP': 'shipped',
  'M-DEV': 'shipped',
  'M-IOT': 'shipped',
  'V-POTS': 'shipped',
  'X-PORT': 'ported',
  'X-CON': 'designed',
  'X-EXP': 'hosted',
  'X-AH': 'hosted',
  'D-IP': 'hosted',
  'V-SIP': 'hosted',
  'V-UC': 'hosted',
  'V-CCP': 'hosted',
};

/** Which plan an item follows. */
export function milestonePlanFor(item: {
  readonly action: string;
  readonly offeringCode: string | null;
  readonly atPlace: boolean;
}): MilestonePlanName {
  if (item.action === 'delete') return 'disconnected';
  return PLAN_OF_OFFERING[item.offeringCode ?? ''] ?? (item.atPlace ? 'installed' : 'hosted');
}
