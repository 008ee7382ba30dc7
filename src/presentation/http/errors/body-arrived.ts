import type { IncomingMessage } from 'node:http';

/** A refused body is read to its end as long as it is no longer than this, in bytes and in milliseconds. */
const MOST_BYTES = 33_554_432;
const LONGEST_WAIT = 5_000;

/**
 * Reads the rest of a body that was refused for its size, and keeps nothing of it. A connection that is closed while
 * the client still sends is reset, and the client then mostly sees the reset instead of our answer. Ends early, and
 * leaves the client to that, when the body is beyond all bounds.
 */
export function bodyArrived(request: IncomingMessage): Promise<void> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (request.complete || request.destroyed || announced > MOST_BYTES) return Promise.resolve();
  return new Promise((resolve) => {
    let bytes = 0;
    const finish = (): void => {
      clearTimeout(timer);
      request.off('data', count).off('end', finish).off('close', finish).off('error', finish);
      resolve();
    };
    const count = (part: Buffer): void => {
      bytes += part.length;
      if (bytes > MOST_BYTES) finish();
    };
    const timer = setTimeout(finish, LONGEST_WAIT);
    request.on('data', count).on('end', finish).on('close', finish).on('error', finish).resume();
  });
}
