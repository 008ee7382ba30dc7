import type { OfferAvailability } from '../../api/browse';
import { formatDay } from '../../shared/format/dates';
import { Icon, type IconName } from '../../shared/parts/icon';
import css from './availability.module.css';

interface Sign {
  icon: IconName;
  text: string;
}

const UNKNOWN: Sign = { icon: 'question', text: 'To be checked by us' };

const SIGNS: Record<string, Sign> = {
  available: { icon: 'check', text: 'Available here' },
  construction: { icon: 'build', text: 'Needs construction' },
  unavailable: { icon: 'cross', text: 'Not available here' },
  unknown: UNKNOWN,
};

function details(availability: OfferAvailability): string | null {
  const { result, earliestDate, intervalBusinessDays, reason } = availability;
  if (result === 'unavailable' || result === 'unknown') return reason ?? null;
  if (earliestDate != null) return `from ${formatDay(earliestDate)}`;
  return intervalBusinessDays == null ? null : `in ${intervalBusinessDays} business days`;
}

/** Whether and when an offering can be had at the address: sign, words, date or reason. */
export function AvailabilityWords({ availability }: { availability: OfferAvailability }) {
  const { icon, text } = SIGNS[availability.result] ?? UNKNOWN;
  const more = details(availability);
  return (
    <p className={css['availability']} data-result={availability.result}>
      <Icon name={icon} size={18} />
      <span>
        <strong>{text}</strong>
        {more !== null && (
          <span className="num">{availability.result === 'unavailable' ? `: ${more}` : `, ${more}`}</span>
        )}
      </span>
    </p>
  );
}
