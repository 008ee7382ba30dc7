interface Formats {
  exact: Intl.NumberFormat;
  whole: Intl.NumberFormat;
  fine: Intl.NumberFormat;
}

const formats = new Map<string, Formats>();

function formatsOf(currency: string): Formats {
  const known = formats.get(currency);
  if (known) return known;
  const format = (digits: Intl.NumberFormatOptions): Intl.NumberFormat =>
    new Intl.NumberFormat('en-US', { style: 'currency', currency, ...digits });
  const made = {
    exact: format({}),
    whole: format({ maximumFractionDigits: 0 }),
    fine: format({ minimumFractionDigits: 2, maximumFractionDigits: 6 }),
  };
  formats.set(currency, made);
  return made;
}

type Amount = string | number | { amount: string } | null | undefined;

function numberOf(amount: Amount): number | null {
  const raw = typeof amount === 'object' && amount !== null ? amount.amount : amount;
  if (raw === null || raw === undefined || raw === '') return null;
  const value = Number(raw);
  return Number.isFinite(value) ? value : null;
}

/** `1395.00` -> `$1,395.00`; nothing known -> an en dash. Only for showing: sums come from the server. */
export function money(amount: Amount, currency = 'USD'): string {
  const value = numberOf(amount);
  return value === null ? '–' : formatsOf(currency).exact.format(value);
}

/** Without cents where there are none: `$595`, `$4.95`. For price lists. */
export function price(amount: Amount, currency = 'USD'): string {
  const value = numberOf(amount);
  if (value === null) return '–';
  const { whole, fine } = formatsOf(currency);
  return Number.isInteger(value) ? whole.format(value) : fine.format(value);
}

export function isZero(amount: Amount): boolean {
  const value = numberOf(amount);
  return value === null || value === 0;
}
