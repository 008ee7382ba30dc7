/** Beginnings that a spreadsheet program may take for a formula. */
const RISKY = /^'*[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A cell that no spreadsheet program computes: an apostrophe goes before what looks like a formula. */
export const guarded = (text: string): string => (RISKY.test(text) && !NUMBER.test(text) ? `'${text}` : text);

/** The text that was guarded; every other text is as it is. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text;
