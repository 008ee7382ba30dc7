import { QUALIFICATION_VALID_DAYS } from '../../../domains/qualification/index.js';

/** The moment until which an answer of now may be relied on, as date-time. */
export const expirationFrom = (now: Date): string =>
  new Date(now.getTime() + QUALIFICATION_VALID_DAYS * 86_400_000).toISOString();
