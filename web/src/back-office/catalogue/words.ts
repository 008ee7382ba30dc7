import type { Difference } from '../../api/studio';
import { money } from '../../shared/format/money';

/** Kinds of entries as people say them. */
export const KINDS: readonly { value: string; label: string }[] = [
  { value: 'productOffering', label: 'Offering' },
  { value: 'productOfferingPrice', label: 'Price' },
  { value: 'productSpecification', label: 'Specification' },
  { value: 'category', label: 'Category' },
  { value: 'catalog', label: 'Catalogue' },
  { value: 'promotion', label: 'Promotion' },
  { value: 'priceBook', label: 'Price book' },
  { value: 'rule', label: 'Rule' },
  { value: 'questionnaire', label: 'Questionnaire' },
];

export const kindWord = (kind: string): string => KINDS.find(({ value }) => value === kind)?.label ?? kind;

export const STATES: Readonly<Record<string, string>> = {
  draft: 'Draft',
  checked: 'Checked',
  scheduled: 'Scheduled',
  publishing: 'Being published',
  published: 'Published',
  failed: 'Not published',
  discarded: 'Discarded',
};

export const OPERATIONS: Readonly<Record<string, string>> = {
  add: 'New',
  change: 'Changed',
  remove: 'Removed',
};

/** A value of a difference as people write it. */
export function valueText(value: unknown, kind: Difference['valueKind']): string {
  if (value === null || value === undefined) return '–';
  if (kind === 'money') {
    const { unit, value: amount } = value as { unit: string; value: number };
    return unit === 'USD' ? money(amount) : `${amount} ${unit}`;
  }
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
