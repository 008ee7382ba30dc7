/** Text that PostgreSQL and JSON can both keep: no NUL character and no half of a surrogate pair. */
export const isCleanText = (text: string): boolean => !text.includes('\u0000') && !LONE_SURROGATE.test(text);

const LONE_SURROGATE = /\p{Surrogate}/u;

/** Whether every text inside a parsed JSON value (keys too) is clean. The value's depth must be bounded before. */
export function isCleanValue(value: unknown): boolean {
  if (typeof value === 'string') return isCleanText(value);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(isCleanValue);
  return Object.entries(value).every(([key, inner]) => isCleanText(key) && isCleanValue(inner));
}

/** Whether a request target decodes to clean text; false too for escapes that are no UTF-8. */
export function isCleanUrl(url: string): boolean {
  if (!url.includes('%')) return true;
  try {
    return isCleanText(decodeURIComponent(url));
  } catch {
    return false;
  }
}

/** How deep arrays and objects nest in a JSON text; reads no deeper than `limit` + 1. */
export function jsonDepth(text: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  let inText = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (inText) {
      if (char === BACKSLASH) i++;
      else if (char === QUOTE) inText = false;
    } else if (char === QUOTE) inText = true;
    else if (char === OPEN_BRACE || char === OPEN_BRACKET) {
      depth++;
      if (depth > deepest) deepest = depth;
      if (deepest > limit) return deepest;
    } else if (char === CLOSE_BRACE || char === CLOSE_BRACKET) depth--;
  }
  return deepest;
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
