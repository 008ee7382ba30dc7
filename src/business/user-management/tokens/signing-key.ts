import { createHash, createSecretKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../domains/helpers/index.js';
import { PlatformSecretRepository } from '../../../domains/identity/index.js';

const LEAST_CHARACTERS = 32;

/** The key that signs access tokens: from TOKEN_SECRET, else made once and kept in the database. */
@Injectable()
export class SigningKey {
  private key: Promise<KeyObject> | undefined;

  constructor(
    private readonly secrets: PlatformSecretRepository,
    private readonly clock: Clock,
  ) {}

  /** The same key in every process of this installation. A failed look-up is tried again at the next call. */
  get(): Promise<KeyObject> {
    this.key ??= this.load().catch((error: unknown) => {
      this.key = undefined;
      throw error;
    });
    return this.key;
  }

  private async load(): Promise<KeyObject> {
    const given = process.env.TOKEN_SECRET;
    if (!given) return createSecretKey(await this.secrets.obtain('access-token-key', this.clock.now()));
    if (given.length < LEAST_CHARACTERS) {
      throw new Error(`TOKEN_SECRET is too short: use ${LEAST_CHARACTERS} random characters or more.`);
    }
    return createSecretKey(createHash('sha256').update(given).digest());
  }
}
