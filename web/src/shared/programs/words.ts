import { formatDay, formatTime } from '../format/dates';

/** `Mon, Nov 23 at 14:05`, or what stands for never. */
export const moment = (text: string | null, never: string): string =>
  text === null ? never : `${formatDay(text)}, ${formatTime(text)}`;

/** Asks for a token with a client's id and secret. */
export const tokenCommand = (clientId: string, secret: string): string =>
  `curl -u ${clientId}:${secret} -d grant_type=client_credentials ${location.origin}/api/v1/oauth/token`;

/** Reads orders with a bearer token. */
export const bearerCommand = (token: string): string =>
  `curl -H "Authorization: Bearer ${token}" ${location.origin}/api/v1/orders`;

/** The end of a day that was chosen in a date field, as the API wants it; undefined for none. */
export const endOfDay = (day: string): string | undefined =>
  day === '' ? undefined : new Date(`${day}T23:59:59`).toISOString();
