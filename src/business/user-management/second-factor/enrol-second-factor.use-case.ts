import { Injectable } from '@nestjs/common';
import { Clock, Database, Refusal } from '../../../domains/helpers/index.js';
import {
  newRecoveryCodes,
  newTotpSecret,
  SecondFactorRepository,
  SecretBox,
  type SignedIn,
  totpUri,
} from '../../../domains/identity/index.js';
import { scopeOfPerson } from '../account/scope-of-person.js';
import { AccountMails } from '../mails/account-mails.js';
import { boxedFor, CheckSecondFactor } from './check-second-factor.js';

export interface Enrolment {
  /** For who types it into the app, in base32. */
  readonly secret: string;
  /** For the QR code: `otpauth://totp/...`. */
  readonly uri: string;
}

/** A person connects an authenticator app with the account. */
@Injectable()
export class EnrolSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly factors: SecondFactorRepository,
    private readonly box: SecretBox,
    private readonly codes: CheckSecondFactor,
    private readonly mails: AccountMails,
    private readonly clock: Clock,
  ) {}

  /** Makes a secret. Nothing is asked for at sign-in before a code has confirmed it. @throws Refusal `secondFactorThere` */
  async begin(user: SignedIn): Promise<Enrolment> {
    const secret = newTotpSecret();
    const boxed = await this.box.encrypt(secret, boxedFor(user.id));
    const begun = await this.database.transaction(scopeOfPerson(user), (tx) =>
      this.factors.begin(tx, user, boxed, this.clock.now()),
    );
    if (!begun) throw secondFactorThere();
    return { secret, uri: totpUri(secret, user.email) };
  }

  /** @returns the recovery codes, which nobody can read again. @throws Refusal `wrongCode`, `secondFactorThere` */
  confirm(user: SignedIn, code: string): Promise<string[]> {
    return this.database.transaction(scopeOfPerson(user), async (tx) => {
      const factor = await this.factors.find(tx, user.id);
      if (factor?.confirmedAt) throw secondFactorThere();
      if (!(await this.codes.useCode(tx, user.id, code))) throw wrongCode();
      const codes = newRecoveryCodes();
      await this.factors.replaceCodes(tx, user, codes, this.clock.now());
      await this.mails.securityChange(tx, user, 'secondFactorOn');
      return codes;
    });
  }
}

const secondFactorThere = (): Refusal =>
  new Refusal(
    'conflict',
    'secondFactorThere',
    'Your account has a second factor already: switch it off first if you want to connect another app.',
  );

const wrongCode = (): Refusal =>
  new Refusal(
    'unprocessable',
    'wrongCode',
    'The code does not fit: look whether the clock of your phone is right, and type the code that the app shows now.',
    [{ code: 'wrongCode', message: 'The code does not fit.', path: 'code' }],
  );
