import { generateSecret, generateURI, verifySync } from 'otplib';

const ISSUER = 'Trunkline';
/** RFC 6238: 30 seconds a step. One step to either side is forgiven: clocks and people are not exact. */
const STEP_SECONDS = 30;
const CODE = /^\d{6}$/;

/** A new shared secret: 160 random bits in base32, as authenticator apps take it. */
export const newTotpSecret = (): string => generateSecret({ length: 20 });

/** What the QR code says to an authenticator app. */
export const totpUri = (secret: string, email: string): string =>
  generateURI({ issuer: ISSUER, label: email, secret });

/** The number of the 30-second step that a moment is in. */
export const stepAt = (moment: Date): number => Math.floor(moment.getTime() / 1000 / STEP_SECONDS);

/**
 * The time step that a code belongs to; undefined when it is wrong, too old or too new, or not later than `lastStep`.
 * Spaces, which apps show in the middle, are ignored.
 */
export function stepOfCode(
  secret: string,
  code: string,
  now: Date,
  lastStep: number | null,
): number | undefined {
  const token = code.replace(/\s/g, '');
  if (!CODE.test(token)) return undefined;
  const result = verifySync({
    secret,
    token,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: STEP_SECONDS,
  });
  if (!result.valid || !('timeStep' in result)) return undefined;
  return lastStep !== null && result.timeStep <= lastStep ? undefined : result.timeStep;
}
