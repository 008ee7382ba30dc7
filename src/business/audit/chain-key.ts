import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../domains/helpers/index.js';
import { PlatformSecretRepository } from '../../domains/identity/index.js';

const PURPOSE = 'trunkline audit chain';

/**
 * The key of the chain, for the life of the log: from AUDIT_KEY, else from SECRETS_KEY, else made once and kept in the
 * database. Only the first two keep who has the whole database from making another chain that holds.
 */
@Injectable()
export class ChainKey {
  private key: Promise<Buffer> | undefined;

  constructor(
    private readonly secrets: PlatformSecretRepository,
    private readonly clock: Clock,
  ) {}

  /** 256 bits, the same in every process. A failed look-up is tried again at the next call. */
  get(): Promise<Buffer> {
    this.key ??= this.load().catch((error: unknown) => {
      this.key = undefined;
      throw error;
    });
    return this.key;
  }

  private load(): Promise<Buffer> {
    const given = [process.env.AUDIT_KEY, process.env.SECRETS_KEY].find(Boolean); // compose sets empty ones
    if (!given) return this.secrets.obtain('audit-chain-key', this.clock.now());
    return Promise.resolve(createHmac('sha256', given).update(PURPOSE).digest());
  }
}
