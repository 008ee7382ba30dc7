/**
 * What the log keeps of a surprise: enough to find the bug, nothing of the person whose request it was. A database error
 * quotes values in its message and detail; it is told by its code, table and constraint instead. Messages of other
 * errors lose what looks like personal data or a secret.
 */
export function logLine(error: unknown): string {
  if (!(error instanceof Error)) return redacted(String(error));
  const frames = framesOf(error);
  const database = databaseError(error);
  if (database) return `${database}${frames}`;
  const cause = error.cause === undefined ? '' : `\nCaused by: ${logLine(error.cause)}`;
  return `${error.name}: ${redacted(error.message)}${frames}${cause}`;
}

interface DatabaseFault {
  readonly code?: unknown;
  readonly severity?: unknown;
  readonly schema?: unknown;
  readonly table?: unknown;
  readonly column?: unknown;
  readonly constraint?: unknown;
  readonly routine?: unknown;
}

function databaseError(error: Error & DatabaseFault & { driverError?: DatabaseFault }): string | undefined {
  const fault: DatabaseFault = error.driverError ?? error;
  if (typeof fault.severity !== 'string' || typeof fault.code !== 'string') return undefined;
  const known = (['schema', 'table', 'column', 'constraint', 'routine'] as const).flatMap((name) =>
    typeof fault[name] === 'string' ? [`${name} ${fault[name]}`] : [],
  );
  return `database error ${fault.code} (${known.join(', ') || 'nothing more'})`;
}

/** The stack without its first lines, which repeat the message. */
function framesOf({ stack }: Error): string {
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return frames.length > 0 ? `\n${frames.join('\n')}` : '';
}

/** Texts that are never written, and what stands in their place. */
const NEVER: readonly (readonly [RegExp, string])[] = [
  [/[^\s"'<>()[\]{}=:,;]+@[^\s"'<>()[\]{},;:]+\.[a-z]{2,}/gi, '<e-mail>'],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '<token>'],
  [/\b(bearer|basic)\s+[\w.~+/=-]+/gi, '$1 <secret>'],
  [/\?[^\s"']*/g, '?<query>'],
  [/(?<!\w)(["'“`])(?:(?!\1).){3,}?["'”`]/g, '<text>'],
  [/(?<![\w-])(?![\da-f]{8}-)\+?\d[\d\s().-]{7,}\d(?![\w-])/g, '<number>'],
  [/\b[\w-]{43}\b/g, '<secret>'],
];

export const redacted = (message: string): string =>
  NEVER.reduce((text, [pattern, instead]) => text.replace(pattern, instead), message);
