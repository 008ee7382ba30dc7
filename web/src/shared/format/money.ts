const exact = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });
const whole = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  maximumFractionDigits: 0,
});
const fine = new Intl.NumberFormat('en-US', {
  style: 'currency',
  currency: 'USD',
  minimumFractionDigits: 2,
  maximumFractionDigits: 4,
});

type Amount = string | number | { amount: string } | null | undefined;

function numberOf(amount: Amount): number | null {
  const raw = typeof amount === 'object' && amount !== null ? amount.amount : amount;
  if (raw === null || raw === undefined || raw === '') return null;
  const value = Number(raw);
  return Number.isFinite(value) ? value : null;
}

/** `1395.00` -> `$1,395.00`; nothing known -> an en dash. Only for showing: sums come from the server. */
export function money(amount: Amount): string {
  const value = numberOf(amount);
  return value === null ? '–' : exact.format(value);
}

/** Without cents where there are none: `$595`, `$4.95`. For price lists. */
export function price(amount: Amount): string {
  const value = numberOf(amount);
  if (value === null) return '–';
  return Number.isInteger(value) ? whole.format(value) : fine.format(value);
}

export function isZero(amount: Amount): boolean {
  const value = numberOf(amount);
  return value === null || value === 0;
}
