import type { OrderEntryField } from '../../catalog/index.js';

/** What people may write; a text field never grows the order beyond reason. */
const MOST_CHARACTERS = 1_000;
const EMAIL = /^[^\s@<>()[\],;:"]{1,64}@[^\s@.<>()]+(\.[^\s@.<>()]+)+$/;
const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

type Check = (value: string, field: OrderEntryField) => string | null;

/**
 * What is wrong with the value for each type of field, as the end of a sentence that begins with the label; null when
 * nothing is. Phone numbers are checked for their shape only: whether a number exists needs a numbering plan.
 */
const CHECKS: Readonly<Record<OrderEntryField['type'], Check>> = {
  text: () => null,
  address: (value) =>
    /\d/.test(value) && value.length >= 8
      ? null
      : 'needs street, number and city, such as 200 Harbor Street, Harborview, OH',
  email: (value) =>
    EMAIL.test(value) && value.length <= 254 ? null : 'is no mail address such as ana@example.com',
  phone: (value) => (isPhoneShaped(value) ? null : 'is no phone number such as +1 212 555 0123'),
  date: (value) => (isDay(value) ? null : 'is no day such as 2026-12-31'),
  number: (value) => (/^\d{1,12}(\.\d{1,6})?$/.test(value) ? null : 'is no number such as 25'),
  select: (value, { options = [] }) => (options.includes(value) ? null : `is none of ${options.join(' / ')}`),
  boolean: (value, { required }) => {
    if (value !== 'true' && value !== 'false') return 'is answered with true or false';
    return required && value === 'false' ? 'has to be agreed to' : null;
  },
};

/** @returns the fault of a non-empty value, or null when it fits its field. */
export function faultOf(field: OrderEntryField, value: string): string | null {
  if (value.length > MOST_CHARACTERS) return `is longer than ${MOST_CHARACTERS} characters`;
  return CHECKS[field.type](value.trim(), field);
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
