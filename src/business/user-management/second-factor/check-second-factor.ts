import { Injectable } from '@nestjs/common';
import { Clock, type Transaction } from '../../../domains/helpers/index.js';
import {
  SecondFactorRepository,
  SecretBox,
  type SignInMethod,
  stepOfCode,
} from '../../../domains/identity/index.js';

/** What somebody shows beside the password: a code of the app, or one of the recovery codes. */
export interface SecondProof {
  readonly code?: string | undefined;
  readonly recoveryCode?: string | undefined;
}

/** What the secret box of a person's second factor says it belongs to. */
export const boxedFor = (userAccountId: string): string => `second-factor:${userAccountId}`;

/** Checks codes and uses them up. */
@Injectable()
export class CheckSecondFactor {
  constructor(
    private readonly factors: SecondFactorRepository,
    private readonly box: SecretBox,
    private readonly clock: Clock,
  ) {}

  /** @returns how the person proved it; undefined when nothing of it holds. */
  async check(
    tx: Transaction,
    userAccountId: string,
    { code, recoveryCode }: SecondProof,
  ): Promise<SignInMethod | undefined> {
    if (recoveryCode !== undefined) {
      const used = await this.factors.useCode(tx, userAccountId, recoveryCode, this.clock.now());
      return used ? 'recoveryCode' : undefined;
    }
    return (await this.useCode(tx, userAccountId, code ?? '')) ? 'totp' : undefined;
  }

  /** Whether the code is of this moment and was not used before; afterwards it is used. */
  async useCode(tx: Transaction, userAccountId: string, code: string): Promise<boolean> {
    const factor = await this.factors.find(tx, userAccountId);
    if (!factor) return false;
    const secret = await this.box.decrypt(factor.secret, boxedFor(userAccountId));
    const now = this.clock.now();
    const step = stepOfCode(secret, code, now, factor.lastStep);
    return step !== undefined && (await this.factors.useStep(tx, userAccountId, step, now));
  }
}
