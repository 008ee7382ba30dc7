import { ACTING_ID, actingHeaders, actingPath } from './acting-frame';
import { DEMONSTRATION_ID, demonstrationHeaders, demonstrationPath } from './demonstration-frame';

/** Of whatever frame the page is in: acting for a customer, or trying the shop out. Null in the plain shop. */
export const FRAME_ID: string | null = ACTING_ID ?? DEMONSTRATION_ID;

/** Where the pages of the frame begin. */
export const framePath: string | undefined =
  ACTING_ID !== null
    ? actingPath(ACTING_ID)
    : DEMONSTRATION_ID !== null
      ? demonstrationPath(DEMONSTRATION_ID)
      : undefined;

export const frameHeaders: Readonly<Record<string, string>> = { ...actingHeaders, ...demonstrationHeaders };

/** A key of the browser's storage: what is kept in a frame is not mixed with what is one's own. */
export const frameKey = (name: string): string => (FRAME_ID === null ? name : `${name}.${FRAME_ID}`);
