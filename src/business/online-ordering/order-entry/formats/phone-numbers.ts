import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { Fault } from './device-numbers.js';

const HOME = 'US';
const MOST_NUMBERS = 200;

/** A number that the numbering plan has; whether anybody uses it is another question. */
export const isPhoneNumber = (value: string): boolean =>
  parsePhoneNumberFromString(value, HOME)?.isValid() === true;

export const faultOfPhone = (value: string): Fault =>
  isPhoneNumber(value) ? null : 'is no phone number such as +1 212 555 0123';

/** Numbers with commas between them, each once. */
export function faultOfPhoneList(value: string): Fault {
  const numbers = listOf(value);
  if (numbers.length === 0) return 'names no phone number such as 212-555-0123';
  if (numbers.length > MOST_NUMBERS) return `names more than ${MOST_NUMBERS} numbers: order in parts`;
  const wrong = numbers.find((number) => !isPhoneNumber(number));
  if (wrong !== undefined)
    return `has “${wrong.slice(0, 40)}” in it, which is no phone number such as 212-555-0123`;
  const known = numbers.map((number) => parsePhoneNumberFromString(number, HOME)?.number);
  const twice = numbers.find((_, index) => known.indexOf(known[index]) !== index);
  return twice === undefined ? null : `names ${twice} twice`;
}

/** Texts between commas. */
export const listOf = (value: string): string[] =>
  value
    .split(/[,;\n]/)
    .map((one) => one.trim())
    .filter(Boolean);

const KEYS: Readonly<Record<string, string>> = Object.fromEntries(
  ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'].flatMap((letters, index) =>
    [...letters].map((letter) => [letter, String(index + 2)]),
  ),
);

/** Area codes of toll-free numbers in North America that are open. */
const TOLL_FREE_CODES = ['800', '833', '844', '855', '866', '877', '888'] as const;
const LONGEST_WORD = 12;

/** A wish for a toll-free number: `FLOWERS`, `1-888-FLOWERS`, `555-0199`. */
interface TollFreeWish {
  /** Null: any of them. */
  readonly code: string | null;
  /** What stands after the code, in capitals, without signs. */
  readonly word: string;
  readonly digits: string;
}

function readWish(value: string): TollFreeWish {
  const signs = value.toUpperCase().replaceAll(/[\s().\-+*]/g, '');
  const prefix = new RegExp(`^1?(${TOLL_FREE_CODES.join('|')})(?=.{7})`).exec(signs);
  const word = prefix ? signs.slice(prefix[0].length) : signs;
  return { code: prefix?.[1] ?? null, word, digits: [...word].map((sign) => KEYS[sign] ?? sign).join('') };
}

/** Seven letters or digits after the 8xx; a longer word is dialled by its first seven. */
export function faultOfTollFreeWish(value: string): Fault {
  const { word, digits } = readWish(value);
  if (!/^[A-Z0-9]+$/.test(word)) return 'takes letters and digits only, such as FLOWERS or 555-0199';
  if (word.length < 7) return `has ${word.length} letters and digits after the 8xx, and needs seven`;
  if (word.length > LONGEST_WORD)
    return `is longer than ${LONGEST_WORD} letters: the first seven are dialled`;
  return /^[2-9]/.test(digits) ? null : 'cannot begin with 0 or 1 after the 8xx';
}

/** What a wish is on the keys of a phone: `8xx-356-9377`; null while it is no wish. */
export function dialledAs(value: string): string | null {
  if (faultOfTollFreeWish(value)) return null;
  const { code, digits } = readWish(value);
  return `${code ?? '8xx'}-${digits.slice(0, 3)}-${digits.slice(3, 7)}`;
}

export const faultOfTollFree = (value: string): Fault =>
  parsePhoneNumberFromString(value, HOME)?.getType() === 'TOLL_FREE'
    ? null
    : 'is no toll-free number such as 800-555-0199';
