const day = new Intl.DateTimeFormat('en-US', { weekday: 'short', month: 'short', day: 'numeric' });
const dayOfYear = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  year: 'numeric',
});
const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });
const full = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
});

const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** A date without a time means that day wherever the reader is, so it is read at local noon, never at UTC midnight. */
export function parseDate(text: string): Date {
  return new Date(DATE_ONLY.test(text) ? `${text}T12:00:00` : text);
}

/** `Tue, Dec 8`, with the year when it is not this one. */
export function formatDay(text: string, now = new Date()): string {
  const date = parseDate(text);
  return (date.getFullYear() === now.getFullYear() ? day : dayOfYear).format(date);
}

/** `Tue, Dec 8, 3:14 PM EST`: weekday and zone, as every time is shown. */
export function formatTime(text: string): string {
  return full.format(parseDate(text));
}

/** `3:14 PM`; only where the day and the zone stand beside it. */
export function formatClock(text: string): string {
  return clock.format(parseDate(text));
}

/** `12 s ago`, `3 min ago`, `2 h ago`, then the day. */
export function formatAge(at: number, now = Date.now()): string {
  const seconds = Math.max(0, Math.round((now - at) / 1000));
  if (seconds < 60) return `${seconds} s ago`;
  if (seconds < 3600) return `${Math.round(seconds / 60)} min ago`;
  if (seconds < 86_400) return `${Math.round(seconds / 3600)} h ago`;
  return day.format(at);
}

/** Whole days from one date to the other, positive when the second is later. */
export function daysBetween(from: string, to: string): number {
  const start = new Date(parseDate(from)).setHours(12, 0, 0, 0);
  const end = new Date(parseDate(to)).setHours(12, 0, 0, 0);
  return Math.round((end - start) / DAY_MS);
}
