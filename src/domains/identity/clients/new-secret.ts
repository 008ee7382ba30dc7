import { createHash, randomBytes } from 'node:crypto';

const HINT_CHARACTERS = 4;

/** A secret that was made now: shown once, kept as its hash. */
export interface NewSecret {
  /** 256 random bits in base64url. */
  readonly secret: string;
  readonly hash: Buffer;
  readonly hint: string;
}

export const secretHash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

export const hintOf = (secret: string): string => secret.slice(-HINT_CHARACTERS);

/** A secret for a program; `tlc_` makes it findable by those who search repositories for secrets. */
export function newSecret(): NewSecret {
  const secret = `tlc_${randomBytes(32).toString('base64url')}`;
  return { secret, hash: secretHash(secret), hint: hintOf(secret) };
}
