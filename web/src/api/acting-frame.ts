/*
 * A member of staff who acts for a customer sees the customer's own pages below /back-office/acting/<grant>. The address
 * alone says so: another tab with the plain portal is not affected, and a link never leaves the frame.
 */

const FRAME = /^\/back-office\/acting\/([\da-f-]{36})(?:\/|$)/i;

/** The grant of this page's frame; null everywhere else. */
export const ACTING_ID: string | null = FRAME.exec(window.location.pathname)?.[1] ?? null;

/** Below which address the customer's pages stand. */
export const actingPath = (grantId: string): string => `/back-office/acting/${grantId}`;

/** What names the grant with every request of the frame. */
export const actingHeaders: Readonly<Record<string, string>> =
  ACTING_ID === null ? {} : { 'x-acting-for': ACTING_ID };

/** The refusal of a grant that has ended. */
export const NOT_ACTING = 'notActing';
