/**
 * Damm's check digit (H. Michael Damm, 2004): a totally anti-symmetric quasigroup of order 10, which finds every
 * single wrong digit and every swap of neighbours. Luhn misses 09/90; Verhoeff needs two tables.
 */
const QUASIGROUP = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
].map((row) => Array.from(row, Number));

const fold = (digits: string): number =>
  Array.from(digits, Number).reduce((interim, digit) => QUASIGROUP[interim]?.[digit] ?? Number.NaN, 0);

/** The digit that, put behind these digits, makes them valid. */
export const dammDigit = (digits: string): number => fold(digits);

/** Whether digits that end in their check digit are as they were written. */
export const isDammValid = (digits: string): boolean => /^\d+$/.test(digits) && fold(digits) === 0;
