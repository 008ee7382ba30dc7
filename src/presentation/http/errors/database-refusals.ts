import { Refusal } from '../../../domains/helpers/index.js';

const UNAVAILABLE = new Refusal(
  'unavailable',
  'databaseUnavailable',
  'The database does not answer at the moment: try again in a few seconds, with the same Idempotency-Key.',
);
const BUSY = new Refusal(
  'unavailable',
  'tooBusy',
  'Others were changing the same things: try again, with the same Idempotency-Key.',
);
const EXISTS = new Refusal('conflict', 'alreadyExists', 'Something with the same identity already exists.');
const BAD_VALUE = new Refusal('invalid', 'invalidValue', 'A value is out of the range that can be stored.');

/** PostgreSQL's SQLSTATE (pattern) and what it means to a caller. */
const BY_SQLSTATE: readonly (readonly [pattern: RegExp, refusal: Refusal])[] = [
  [/^(08...|28...|3D000|57P0[1-5]|53300|25006)$/, UNAVAILABLE],
  [/^(40001|40P01|55P03|57014)$/, BUSY],
  [/^23505$/, EXISTS],
  [/^22...$/, BAD_VALUE], // the last net under input that validation let through; logged, as it is a gap there
];

const CONNECTION_FAULTS = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT']);

/** The refusal behind a database error that the caller can act on; undefined when it is a bug of ours. */
export function databaseRefusal(error: unknown): Refusal | undefined {
  const { code, syscall, message } = error as { code?: unknown; syscall?: unknown; message?: unknown };
  if (typeof code === 'string') {
    if (CONNECTION_FAULTS.has(code) && (syscall === 'connect' || syscall === 'read' || syscall === 'write'))
      return UNAVAILABLE;
    return 'severity' in (error as object)
      ? BY_SQLSTATE.find(([pattern]) => pattern.test(code))?.[1]
      : undefined;
  }
  const lost =
    typeof message === 'string' &&
    /^(Connection terminated|timeout exceeded when trying to connect)/.test(message);
  return lost ? UNAVAILABLE : undefined;
}
