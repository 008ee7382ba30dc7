import { dammDigit, isDammValid } from '../helpers/index.js';

const SHAPE = /^BA-?(\d{7,})-?(\d)$/i;

/** `BA-0001234-7`: a running number and a check digit over it, so that a mistyped number is nobody else's account. */
export function formatAccountNumber(running: number): string {
  const digits = String(running).padStart(7, '0');
  return `BA-${digits}-${dammDigit(digits)}`;
}

/** The canonical form of an account number as somebody typed it, or undefined when it cannot be one. */
export function parseAccountNumber(text: string): string | undefined {
  const [, digits, check] = SHAPE.exec(text.trim()) ?? [];
  return digits && check && isDammValid(digits + check) ? `BA-${digits}-${check}` : undefined;
}
