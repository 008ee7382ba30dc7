import { type JsonObject, Refusal, type RefusalReason } from '../../../domains/helpers/index.js';

const MOST_CODES = 10;
const LONGEST_CODE = 60;

/** Judges the promotion codes of a cart: a text, or a list of texts. @throws Refusal `promotionCode` */
export function judgeCodes({ promotionCode }: JsonObject): void {
  if (promotionCode === undefined || promotionCode === null) return;
  const codes = Array.isArray(promotionCode) ? promotionCode : [promotionCode];
  const isCode = (one: unknown): boolean => typeof one === 'string' && one.length <= LONGEST_CODE;
  if (codes.length <= MOST_CODES && codes.every(isCode)) return;
  const fix = `Send one code, or a list of up to ${MOST_CODES}, each a text of at most ${LONGEST_CODE} characters.`;
  const reason: RefusalReason = {
    code: 'promotionCode',
    path: 'promotionCode',
    message: 'These are no promotion codes.',
    fix,
  };
  throw new Refusal('invalid', 'promotionCode', `${reason.message} ${fix}`, [reason]);
}
