import { formatDay, formatTime } from '../format/dates';

/** Day and time in this year, the day in others; or what stands for never. */
export function moment(text: string | null, never: string): string {
  if (text === null) return never;
  const thisYear = new Date(text).getFullYear() === new Date().getFullYear();
  return thisYear ? formatTime(text) : formatDay(text);
}

/** Asks for a token with a client's id and secret. */
export const tokenCommand = (clientId: string, secret: string): string =>
  `curl -u ${clientId}:${secret} -d grant_type=client_credentials ${location.origin}/api/v1/oauth/token`;

/** Reads orders with a bearer token. */
export const bearerCommand = (token: string): string =>
  `curl -H "Authorization: Bearer ${token}" ${location.origin}/api/v1/orders`;

/** The end of a day that was chosen in a date field, as the API wants it; undefined for none. */
export const endOfDay = (day: string): string | undefined =>
  day === '' ? undefined : new Date(`${day}T23:59:59`).toISOString();
