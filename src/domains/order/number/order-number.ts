import { dammDigit, isDammValid } from '../../helpers/index.js';

const SHAPE = /^TL-?(\d{2})-?(\d{7,})-?(\d)$/i;

/** `TL-26-0001234-7`: year, running number, and a check digit over both. */
export function formatOrderNumber(year: number, running: number): string {
  const yy = String(year % 100).padStart(2, '0');
  const number = String(running).padStart(7, '0');
  return `TL-${yy}-${number}-${dammDigit(yy + number)}`;
}

/** `TRY-26-0001234-7`: the number of a demonstration's order, which nobody takes for a real one. */
export const formatTrialNumber = (year: number, running: number): string =>
  formatOrderNumber(year, running).replace('TL-', 'TRY-');

/** The canonical form of an order number as somebody typed it, or undefined when it cannot be one. */
export function parseOrderNumber(text: string): string | undefined {
  const [, year, number, check] = SHAPE.exec(text.trim()) ?? [];
  if (!year || !number || !check || !isDammValid(year + number + check)) return undefined;
  return `TL-${year}-${number}-${check}`;
}
