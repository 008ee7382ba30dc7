/** Days away, both ends included; dates as `2026-11-26`. */
export interface LeaveSpan {
  readonly id: string;
  readonly agentId: string;
  readonly agentName: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly state: string;
  readonly coverAgentId: string | null;
}

/** Leave that counts: asked for or granted. */
export const isOpen = ({ state }: LeaveSpan): boolean => state === 'requested' || state === 'approved';

export const meets = (
  one: Pick<LeaveSpan, 'startDate' | 'endDate'>,
  other: Pick<LeaveSpan, 'startDate' | 'endDate'>,
): boolean => one.startDate <= other.endDate && other.startDate <= one.endDate;

export const spanWords = ({ startDate, endDate }: Pick<LeaveSpan, 'startDate' | 'endDate'>): string =>
  startDate === endDate ? startDate : `${startDate} to ${endDate}`;
