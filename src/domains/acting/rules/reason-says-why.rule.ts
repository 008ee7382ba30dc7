import { Refusal } from '../../helpers/index.js';

const LEAST = 10;
const MOST = 300;
/** Two words of two letters and more: "xxxxxxxxxx" and "..." say nothing. */
const WORDS = /\p{L}{2,}.*[^\p{L}].*\p{L}{2,}/su;

/** The customer reads why: 10 to 300 characters, in words. @throws Refusal `reasonMissing` */
export function refuseEmptyReason(reason: string): void {
  const { length } = reason;
  if (length >= LEAST && length <= MOST && WORDS.test(reason) && !/^(.)\1+$/su.test(reason)) return;
  throw new Refusal(
    'invalid',
    'reasonMissing',
    `Say in ${LEAST} to ${MOST} characters why you act; the customer reads it, for example "Adding two lines, asked for by phone".`,
  );
}
