import type { Milestone, StationStatus } from '../../api/types';
import { daysBetween, formatClock, formatDay, parseDate } from '../format/dates';

/** What is drawn of a milestone: its state, where a prediction lies, and what words stand beside it. */
export interface Station {
  code: string;
  label: string;
  description: string | null;
  status: StationStatus;
  /** Days that the prediction differs from the promise; null without a prediction of its own. */
  slip: number | null;
  /** The date beside the station: when reached, else promised. Null when nothing is known. */
  date: string | null;
  /** `reached` and `promised` say what `date` means. */
  dateKind: 'reached' | 'promised';
  predicted: string | null;
  gate: boolean;
  milestone: Milestone;
}

/** Nothing more is expected of it. */
function isOver(station: StationStatus): boolean {
  return station === 'done' || station === 'skipped';
}

/** Milestones in order -> stations. A prediction equal to the promise is no news and is left out. */
export function stationsOf(milestones: readonly Milestone[]): Station[] {
  return milestones.map((milestone) => {
    const reached = milestone.reachedAt ?? null;
    const promised = milestone.promisedAt ?? null;
    const predicted = isOver(milestone.status) ? null : (milestone.predictedAt ?? null);
    const slip = predicted !== null && promised !== null ? daysBetween(promised, predicted) : null;
    return {
      code: milestone.code,
      label: milestone.label,
      description: milestone.description ?? null,
      status: milestone.status,
      slip: slip === 0 ? null : slip,
      date: reached ?? promised,
      dateKind: reached === null ? 'promised' : 'reached',
      predicted: slip === 0 ? null : predicted,
      gate: milestone.pointOfNoReturn,
      milestone,
    };
  });
}

/** Index of the station that is being worked on; the number of stations when all are done. */
export function currentIndex(stations: readonly { status: StationStatus }[]): number {
  const at = stations.findIndex((station) => station.status !== 'done');
  return at === -1 ? stations.length : at;
}

/**
 * How dates of one line are written: as clock times when the whole line lies within one day, else as days.
 */
export function dateWriter(stations: readonly Station[]): (date: string) => string {
  const times = stations
    .flatMap((station) => [station.date, station.predicted])
    .filter((date) => date !== null);
  const values = times.map((date) => parseDate(date).getTime());
  const oneDay = values.length > 1 && Math.max(...values) - Math.min(...values) < 20 * 3_600_000;
  return oneDay ? formatClock : formatDay;
}

export function slipWords(slip: number): string {
  const days = Math.abs(slip);
  return `${days} ${days === 1 ? 'day' : 'days'} ${slip > 0 ? 'later than promised' : 'earlier than promised'}`;
}

/** One sentence for screen readers and for titles. */
export function lineSummary(stations: readonly { label: string; status: StationStatus }[]): string {
  const at = currentIndex(stations);
  const station = stations[at];
  if (station === undefined) return `All ${stations.length} milestones reached.`;
  if (station.status === 'skipped')
    return `${at} of ${stations.length} milestones reached. The work has ended.`;
  const trouble = station.status === 'jeopardy' ? ', in jeopardy' : '';
  return `${at} of ${stations.length} milestones reached. Next: ${station.label}${trouble}.`;
}
