import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts secrets that have to be read again (a second factor's seed, an identity provider's client secret), so that a
 * copy of the database alone does not give them away. `about` names what the secret belongs to: a box moved to another
 * row does not open.
 */
export class SecretBox {
  /** @param key gives the 256-bit key, the same in all processes. */
  constructor(private readonly key: () => Promise<Buffer>) {}

  /** Nonce, tag and ciphertext (AES-256-GCM). */
  async encrypt(secret: string, about: string): Promise<Buffer> {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, await this.key(), nonce).setAAD(Buffer.from(about));
    const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), text]);
  }

  /** @throws Error when the box was changed, belongs to something else, or was closed with another key. */
  async decrypt(box: Buffer, about: string): Promise<string> {
    const nonce = box.subarray(0, NONCE_BYTES);
    const tag = box.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(ALGORITHM, await this.key(), nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(about))
      .setAuthTag(tag);
    const text = [decipher.update(box.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
    return Buffer.concat(text).toString('utf8');
  }
}
