import type { Answer, OrderEntryForm } from '../../online-ordering/index.js';

type Field = OrderEntryForm['fields'][number];

/** What is answered where a format is asked for; names, numbers and addresses that belong to nobody. */
const BY_FORMAT: Readonly<Record<string, string>> = {
  capCode: '0001234',
  domain: 'example.com',
  eid: '89049032123451234512345678901235',
  imei: '490154203237518',
  imeiRange: '490154203237518 - 490154203237526',
  ipList: '198.51.100.10',
  personName: 'Robin Avery',
  phoneList: '216-555-0123, 216-555-0124',
  portAccount: '0012345',
  portPin: '471147',
  time: '14:30',
  tollFree: '800-555-0199',
  tollFreeWish: 'FLOWERS',
};

/**
 * Answers to everything that is asked and not answered rightly yet, as an invented person would give them.
 * @param placeText the address of the scenario, for fields that want one.
 */
export const sampleAnswers = ({ fields }: OrderEntryForm, placeText: string): Answer[] =>
  fields
    .filter(({ value, fault }) => value === null || fault !== null)
    .map((field) => ({ itemId: field.itemId, name: field.name, value: sampleOf(field, placeText) }));

function sampleOf({ type, options, format, least }: Field, placeText: string): string | boolean {
  if (format === 'place') return placeText;
  if (format === 'postcode') return /\b\d{5}\b(?!.*\b\d{5}\b)/.exec(placeText)?.[0] ?? '44101';
  const written = BY_FORMAT[format ?? ''];
  if (written !== undefined) return written;
  switch (type) {
    case 'select':
      return options?.[0] ?? '';
    case 'boolean':
      return true;
    case 'phone':
      return '216-555-0123';
    case 'email':
      return 'robin.avery@example.com';
    case 'number':
      return String(Math.max(5, least ?? 0));
    case 'date':
      return '2030-05-14';
    default:
      return 'Front desk, ground floor';
  }
}
