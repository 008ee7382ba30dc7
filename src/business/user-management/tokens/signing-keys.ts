import { createHash, createSecretKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../domains/helpers/index.js';
import { PlatformSecretRepository } from '../../../domains/identity/index.js';

export interface SigningKey {
  /** Names the key in a token's header; says nothing of the key. */
  readonly kid: string;
  readonly key: KeyObject;
}

const SECRET = 'access-token-key';
const LEAST_CHARACTERS = 32;
/** The newest key signs; the one before it is believed as long as its tokens may live, and in fact until the next change. */
const KEPT = 2;
/** Keys are read anew so often, and when a token names a key that is not known, at most once in the shorter time. */
const RELOAD_MS = 60_000;
const RELOAD_AT_MOST_MS = 1_000;

/**
 * The keys of access tokens, newest first: from TOKEN_SECRET (and TOKEN_SECRET_PREVIOUS, while its tokens live), else
 * made and kept in the database, where `npm run cli -- keys rotate` adds a new one.
 */
@Injectable()
export class SigningKeys {
  private loading: Promise<readonly SigningKey[]> | undefined;
  private loadedAt = -Infinity;

  constructor(
    private readonly secrets: PlatformSecretRepository,
    private readonly clock: Clock,
  ) {}

  /** The key that signs. */
  async current(): Promise<SigningKey> {
    const [newest] = await this.keys(RELOAD_MS);
    if (!newest) throw new Error('There is no key for access tokens, though one was just made.');
    return newest;
  }

  /** The key of this name; undefined when there is none or it was replaced twice. */
  async find(kid: string): Promise<SigningKey | undefined> {
    const named = (keys: readonly SigningKey[]): SigningKey | undefined =>
      keys.find((key) => key.kid === kid);
    return named(await this.keys(RELOAD_MS)) ?? named(await this.keys(RELOAD_AT_MOST_MS));
  }

  /** Makes a new key that signs from now on; other processes take it up within a minute and believe it at once. */
  async rotate(): Promise<void> {
    if (process.env.TOKEN_SECRET) {
      throw new Error(
        'The keys come from TOKEN_SECRET: move its value to TOKEN_SECRET_PREVIOUS, set a new TOKEN_SECRET, and restart.',
      );
    }
    await this.keys(RELOAD_MS);
    await this.secrets.add(SECRET, this.clock.now());
    this.loadedAt = -Infinity;
  }

  private keys(maxAge: number): Promise<readonly SigningKey[]> {
    if (this.loading && performance.now() - this.loadedAt < maxAge) return this.loading;
    this.loadedAt = performance.now();
    const loading = this.load();
    this.loading = loading;
    loading.catch(() => {
      if (this.loading === loading) this.loading = undefined; // tried again at the next call
    });
    return loading;
  }

  private async load(): Promise<readonly SigningKey[]> {
    const { TOKEN_SECRET: given, TOKEN_SECRET_PREVIOUS: before } = process.env;
    if (given) {
      const texts = [
        ['TOKEN_SECRET', given] as const,
        ...(before ? [['TOKEN_SECRET_PREVIOUS', before] as const] : []),
      ];
      return texts.map(([name, text]) => keyOf(derived(name, text)));
    }
    await this.secrets.obtain(SECRET, this.clock.now());
    return (await this.secrets.newest(SECRET, KEPT)).map(keyOf);
  }
}

function derived(name: string, text: string): Buffer {
  if (text.length < LEAST_CHARACTERS)
    throw new Error(`${name} is too short: use ${LEAST_CHARACTERS} random characters or more.`);
  return createHash('sha256').update(text).digest();
}

const keyOf = (secret: Buffer): SigningKey => ({
  kid: createHash('sha256').update('kid').update(secret).digest('hex').slice(0, 16),
  key: createSecretKey(secret),
});
