import { Refusal } from '../../../domains/helpers/index.js';

const KEY = /^[\x21-\x7e]{8,255}$/;

/** The Idempotency-Key of a request that must not happen twice. @throws Refusal `idempotencyKeyMissing` */
export function idempotencyKey(header: string | undefined): string {
  if (header !== undefined && KEY.test(header)) return header;
  throw new Refusal(
    'invalid',
    'idempotencyKeyMissing',
    'Send an Idempotency-Key header of 8 to 255 visible characters, a new one for each order: a repetition is then safe.',
  );
}
