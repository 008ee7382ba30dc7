import {
  type ItemProgress,
  JEOPARDY_REASONS,
  MILESTONES,
  type Notice,
  STATUS_MAP,
  UNKNOWN_JEOPARDY,
} from '../../../domains/fulfillment-status/index.js';
import type { ClaimedItem } from '../../../domains/order/index.js';
import type { Activity } from '../../../domains/order-activity/index.js';

/** What the log says of a notice: the customer's sentence, and for staff the code as it came. */
export function noticeActivities(item: ClaimedItem, notice: Notice, progress: ItemProgress): Activity[] {
  const name = item.offeringName ?? `Item ${item.key}`;
  const text = sentence(name, notice, progress);
  const details = { item: item.key, code: notice.code, sequence: notice.sequence, ...notice.facts };
  const raw: Activity = {
    kind: 'oss',
    audience: 'internal',
    text: `OSS notice ${notice.code} for ${name}.`,
    details,
  };
  return text ? [{ ...text, details: { item: item.key } }, raw] : [raw];
}

function sentence(
  name: string,
  { code, facts }: Notice,
  { promisedDate }: ItemProgress,
): Omit<Activity, 'details'> | undefined {
  const meaning = STATUS_MAP[code];
  const audience = 'customer' as const;
  const reason = JEOPARDY_REASONS[facts.jeopardyCode ?? ''] ?? UNKNOWN_JEOPARDY;
  switch (meaning?.kind) {
    case 'milestone': {
      const promise =
        meaning.milestone === 'accepted' && promisedDate
          ? ` Promised for ${promisedDate.toISOString().slice(0, 10)}.`
          : '';
      const { label, description } = MILESTONES[meaning.milestone];
      return { kind: 'milestone', audience, text: `${name}: ${label}. ${description}${promise}` };
    }
    case 'completed':
      return { kind: 'milestone', audience, text: `${name}: Ready. ${MILESTONES.ready.description}` };
    case 'jeopardy':
      return { kind: 'jeopardy', audience, text: `${name}: ${reason.text} ${reason.nextStep}` };
    case 'jeopardyCleared':
      return {
        kind: 'jeopardy',
        audience,
        text: `${name}: the obstacle is out of the way, the work goes on.`,
      };
    case 'cancellationRefused':
      return {
        kind: 'note',
        audience,
        text: `${name} can no longer be cancelled: the work is too far along.`,
      };
    case 'failed':
      return { kind: 'note', audience, text: `${name} could not be delivered.` };
    default:
      return undefined;
  }
}
