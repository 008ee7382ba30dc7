import { type BusinessCalendar, localDate } from '../../../domains/calendar/index.js';
import type {
  AccessTechnology,
  AvailabilityAnswer,
  AvailabilityConfidence,
  TechnologyAnswer,
} from '../../../integration/service-availability/index.js';
import type { DeliverableOffering } from './deliverable-offering.js';
import {
  constructionReason,
  type OfferingReason,
  REASONS,
  staleReason,
  tooSlowReason,
  unknownReason,
  unreachedReason,
} from './offering-reasons.js';

export type OfferingResult = 'available' | 'construction' | 'unavailable' | 'unknown';

/** Whether an offering can be delivered at a place, how, and by when. */
export interface OfferingAnswer {
  readonly offering: DeliverableOffering;
  readonly result: OfferingResult;
  readonly technology?: AccessTechnology;
  readonly downMbps?: number;
  readonly upMbps?: number;
  readonly intervalBusinessDays?: number;
  /** Calendar date at the place: `2026-12-14`. */
  readonly earliestDate?: string;
  /** Always there unless the answer is a plain yes. */
  readonly reason?: OfferingReason;
  readonly confidence: AvailabilityConfidence;
}

/** Business days by how the fibre gets there, from the interval guide of the demo operator. */
export const OFF_NET_INTERVAL = 45;
export const CONSTRUCTION_INTERVAL = 90;

const RANK = { served: 0, construction: 1, unknown: 2, notServed: 3 } as const;

/** Judges one offering by what the network can do at the place. Pure: the same data give the same answer. */
export function judgeOffering(
  offering: DeliverableOffering,
  place: AvailabilityAnswer,
  now: Date,
  calendar: BusinessCalendar,
): OfferingAnswer {
  const refuse = (reason: OfferingReason, confidence: AvailabilityConfidence): OfferingAnswer => ({
    offering,
    result: 'unavailable',
    reason,
    confidence,
  });
  const today = localDate(now, place.timeZone);
  if (offering.grandfathered) return refuse(REASONS.notSold, 'high');
  if (!offering.requiresSite) {
    const days = offering.intervalDays;
    return { offering, result: 'available', confidence: 'high', ...dueIn(days, today, calendar) };
  }
  if (place.layer === 'ask') {
    return { offering, result: 'unknown', reason: REASONS.noData, confidence: 'none' };
  }
  if (place.usage === 'business' && isForHomesOnly(offering)) return refuse(REASONS.homesOnly, 'high');
  const reached = optionsOf(offering, place).filter(({ result }) => result !== 'notServed');
  const best = reached.find((option) => isFastEnough(offering, option));
  if (best) return { offering, ...deliver(best, place, now), ...due(offering, best, place, today, calendar) };
  const [fastest] = [...reached].sort((a, b) => (b.maxDownMbps ?? 0) - (a.maxDownMbps ?? 0));
  return fastest
    ? refuse(tooSlowReason(offering, fastest), fastest.confidence)
    : refuse(unreachedReason(offering, place), place.confidence);
}

const isForHomesOnly = ({ segments }: DeliverableOffering): boolean =>
  segments.length > 0 && segments.every((segment) => segment === 'consumer');

const isFastEnough = ({ minimumDownMbps }: DeliverableOffering, { maxDownMbps }: TechnologyAnswer): boolean =>
  minimumDownMbps === null || maxDownMbps === undefined || maxDownMbps >= minimumDownMbps;

/** A partner's fibre carries whatever our own would. */
export function technologiesFor({ technologies }: DeliverableOffering): readonly string[] {
  return technologies.includes('onNetFibre') ? [...technologies, 'offNetFibre'] : technologies;
}

/** What the place offers that could carry it: certain before built before doubtful, then in the offering's own order. */
function optionsOf(offering: DeliverableOffering, place: AvailabilityAnswer): TechnologyAnswer[] {
  const wanted = technologiesFor(offering);
  const options = place.technologies.filter(
    ({ technology }) => wanted.length === 0 || wanted.includes(technology),
  );
  return options.sort(
    (a, b) => RANK[a.result] - RANK[b.result] || wanted.indexOf(a.technology) - wanted.indexOf(b.technology),
  );
}

function deliver(
  option: TechnologyAnswer,
  place: AvailabilityAnswer,
  now: Date,
): Omit<OfferingAnswer, 'offering'> {
  const { technology, maxDownMbps, maxUpMbps, confidence } = option;
  const base = {
    technology,
    confidence,
    ...(maxDownMbps !== undefined && { downMbps: maxDownMbps }),
    ...(maxUpMbps !== undefined && { upMbps: maxUpMbps }),
  };
  if (option.result === 'unknown') return { ...base, result: 'unknown', reason: unknownReason(option) };
  if (option.result === 'construction') {
    return { ...base, result: 'construction', reason: constructionReason(option) };
  }
  const note =
    technology === 'offNetFibre'
      ? REASONS.offNet
      : option.doubts.includes('staleData')
        ? staleReason(place, now)
        : option.doubts.includes('areaData')
          ? REASONS.areaOnly
          : undefined;
  return { ...base, result: 'available', ...(note && { reason: note }) };
}

function due(
  offering: DeliverableOffering,
  { technology, result }: TechnologyAnswer,
  place: AvailabilityAnswer,
  today: string,
  calendar: BusinessCalendar,
): Pick<OfferingAnswer, 'intervalBusinessDays' | 'earliestDate'> {
  if (result === 'unknown') return {};
  const usual = Math.max(offering.intervalDays, place.intervalDays);
  if (result === 'construction') return dueIn(Math.max(usual, CONSTRUCTION_INTERVAL), today, calendar);
  return dueIn(technology === 'offNetFibre' ? Math.max(usual, OFF_NET_INTERVAL) : usual, today, calendar);
}

const dueIn = (
  days: number,
  today: string,
  calendar: BusinessCalendar,
): { intervalBusinessDays: number; earliestDate: string } => ({
  intervalBusinessDays: days,
  earliestDate: calendar.add(today, days),
});
