import type { OrderEntryField } from '../../catalog/index.js';
import { faultOfPhone, FORMATS } from './formats/index.js';

/** What people may write; a text field never grows the order beyond reason. */
const MOST_CHARACTERS = 1_000;
const EMAIL = /^[^\s@<>()[\],;:"]{1,64}@[^\s@.<>()]+(\.[^\s@.<>()]+)+$/;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

type Check = (value: string, field: OrderEntryField) => string | null;

/**
 * What is wrong with the value for each type of field, as the end of a sentence that begins with the label; null when
 * nothing is. Phone numbers are ones that the numbering plan has.
 */
const CHECKS: Readonly<Record<OrderEntryField['type'], Check>> = {
  text: () => null,
  address: (value) =>
    /\d/.test(value) && value.length >= 8
      ? null
      : 'needs street, number and city, such as 200 Harbor Street, Harborview, OH',
  email: (value) =>
    EMAIL.test(value) && value.length <= 254 ? null : 'is no mail address such as ana@example.com',
  phone: faultOfPhone,
  date: (value) => (isDay(value) ? null : 'is no day such as 2026-12-31'),
  number: faultOfNumber,
  select: (value, { options = [] }) => (options.includes(value) ? null : `is none of ${options.join(' / ')}`),
  boolean: (value, { required }) => {
    if (value !== 'true' && value !== 'false') return 'is answered with true or false';
    return required && value === 'false' ? 'has to be agreed to' : null;
  },
};

/** @returns the fault of a non-empty value, or null when it fits its field. */
export function faultOf(field: OrderEntryField, value: string): string | null {
  if (value.length > MOST_CHARACTERS) return `is longer than ${MOST_CHARACTERS} characters`;
  const text = value.trim();
  return CHECKS[field.type](text, field) ?? FORMATS[field.format ?? '']?.(text) ?? null;
}

function faultOfNumber(value: string, { least = 0, most }: OrderEntryField): string | null {
  if (!/^\d{1,12}(\.\d{1,6})?$/.test(value)) return 'is no number such as 25';
  if (Number(value) < least) return `is less than ${least}`;
  return most !== undefined && Number(value) > most ? `is more than ${most}` : null;
}

/** Shape of E.164 (up to 15 digits after +) or of a North American number with area code; separators are ignored. */
export function isPhoneShaped(value: string): boolean {
  const digits = value.replaceAll(/[\s().\-/]/g, '');
  return /^\+[1-9]\d{6,14}$/.test(digits) || /^1?[2-9]\d{2}[2-9]\d{6}$/.test(digits);
}

export const isEmailShaped = (value: string): boolean => EMAIL.test(value) && value.length <= 254;

/** A day of the calendar: 2026-02-30 is none. */
export function isDay(value: string): boolean {
  if (!DATE.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === value;
}
