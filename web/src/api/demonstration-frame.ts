/*
 * Who tries the shop out sees its pages below /try/run/<id>. The address alone says so: another tab with the real shop is
 * not affected, and a link never leaves the frame.
 */

const FRAME = /^\/try\/run\/([\da-f-]{36})(?:\/|$)/i;

/** The demonstration of this page's frame; null everywhere else. */
export const DEMONSTRATION_ID: string | null = FRAME.exec(window.location.pathname)?.[1] ?? null;

/** Below which address the pages of a demonstration stand. */
export const demonstrationPath = (id: string): string => `/try/run/${id}`;

/** What names the demonstration with every request of the frame. */
export const demonstrationHeaders: Readonly<Record<string, string>> =
  DEMONSTRATION_ID === null ? {} : { 'x-demonstration': DEMONSTRATION_ID };

/** The refusal of a demonstration that is over. */
export const NOT_IN_DEMONSTRATION = 'notInDemonstration';
