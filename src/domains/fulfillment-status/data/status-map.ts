import type { MilestoneCode } from './milestones.js';

/** What a code of the OSS means here. */
export type StatusMeaning =
  | { readonly kind: 'milestone'; readonly milestone: MilestoneCode }
  | {
      readonly kind:
        'jeopardy' | 'jeopardyCleared' | 'completed' | 'failed' | 'cancelled' | 'cancellationRefused';
    };

const milestone = (code: MilestoneCode): StatusMeaning => ({ kind: 'milestone', milestone: code });

/** External status codes. What is not here goes to the mapping queue (telecom.unmapped_status) and changes nothing. */
export const STATUS_MAP: Readonly<Record<string, StatusMeaning>> = {
  RCVD: milestone('received'),
  FOC: milestone('accepted'),
  DSGN: milestone('designed'),
  BLT: milestone('built'),
  SHIP: milestone('shipped'),
  CONN: milestone('connected'),
  DISC: milestone('disconnected'),
  TEST: milestone('tested'),
  COMP: { kind: 'completed' },
  JEOP: { kind: 'jeopardy' },
  JCLR: { kind: 'jeopardyCleared' },
  FAIL: { kind: 'failed' },
  CANC: { kind: 'cancelled' },
  CREJ: { kind: 'cancellationRefused' },
};
