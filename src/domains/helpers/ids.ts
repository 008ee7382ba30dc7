import { randomFillSync } from 'node:crypto';
import { v5, v7, validate } from 'uuid';

/** Random bytes for so many ids are drawn at once: a call of the generator per id costs more than the rest of the id. */
const DRAWN = 256;
const BYTES = 16;
const drawn = new Uint8Array(DRAWN * BYTES);
const bits = new DataView(drawn.buffer);
let used = DRAWN;
let lastMs = 0;
let sequence = 0;

/**
 * A new UUIDv7 (RFC 9562): sorts by creation time, so primary-key indexes grow at their end. Ids of one process sort in
 * the order of their making: within a millisecond a 32-bit counter that starts at random grows, and when the clock goes
 * back or the counter runs over, the last millisecond goes on.
 */
export function newId(): string {
  if (used === DRAWN) {
    randomFillSync(drawn);
    used = 0;
  }
  const start = BYTES * used++;
  const now = Date.now();
  if (now > lastMs) {
    lastMs = now;
    sequence = bits.getUint32(start + 6) >>> 1; // 31 random bits that the id shows nowhere else: room to grow
  } else if (sequence === LAST) {
    lastMs++;
    sequence = 0;
  } else sequence++;
  return v7({ random: drawn.subarray(start, start + BYTES), msecs: lastMs, seq: sequence });
}

const LAST = 0xffff_ffff;

/** Whether text is a UUID of any version; used before a path or query value reaches a uuid column. */
export const isId = (text: unknown): text is string => typeof text === 'string' && validate(text);

const DEMO_NAMESPACE = '6f1f0c1e-5d0a-4b7a-9a41-7472756e6b6c';

/** A stable UUIDv5 for a name such as `offering:D-DIA`: demo data and remote request ids repeat exactly. */
export const derivedId = (name: string): string => v5(name, DEMO_NAMESPACE);
