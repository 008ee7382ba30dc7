/** The end of a sentence that begins with the field's label; null when nothing is wrong. */
export type Fault = string | null;

/** Without the spaces and dashes that people write for reading. */
const digitsOf = (value: string): string => value.replaceAll(/[\s.-]/g, '');

/** Luhn's check, which catches every single wrong digit and most swaps (3GPP TS 23.003, annex B). */
function keepsLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** IMEI of a device: 15 digits, the last one a check. */
export function faultOfImei(value: string): Fault {
  const digits = digitsOf(value);
  if (!/^\d{15}$/.test(digits)) return 'is not 15 digits long: dial *#06# on the phone to see it';
  return keepsLuhn(digits) ? null : 'has a wrong digit: its check digit does not fit, compare it once more';
}

/** First and last IMEI, with a dash between them. */
export function faultOfImeiRange(value: string): Fault {
  const ends = value.split(/\s*[-–]\s*/).map(digitsOf);
  const [first = '', last = ''] = ends;
  if (ends.length !== 2) return 'is no range such as 490154203237518 - 490154203237526';
  const fault = faultOfImei(first) ?? faultOfImei(last);
  if (fault) return fault;
  return first <= last ? null : 'ends before it begins: write the lower number first';
}

/** EID of an eSIM chip: 32 digits that begin with 89 and leave 1 when divided by 97 (GSMA SGP.02). */
export function faultOfEid(value: string): Fault {
  const digits = digitsOf(value);
  if (!/^89\d{30}$/.test(digits))
    return 'is not 32 digits long beginning with 89: look into the phone’s settings';
  return BigInt(digits) % 97n === 1n
    ? null
    : 'has a wrong digit: its check digits do not fit, compare it once more';
}

const LARGEST_POCSAG = 2_007_664;

/** Cap code of a pager: seven digits (POCSAG) or nine to ten (FLEX). */
export function faultOfCapCode(value: string): Fault {
  const digits = digitsOf(value);
  if (/^\d{9,10}$/.test(digits)) return null;
  if (!/^\d{7}$/.test(digits)) return 'is no cap code: seven digits, or nine to ten on a FLEX pager';
  return Number(digits) >= 8 && Number(digits) <= LARGEST_POCSAG
    ? null
    : `is no cap code: seven digits from 0000008 to ${LARGEST_POCSAG}`;
}
