import { hash, verify } from '@node-rs/argon2';
import { normalisePassword } from './password-rules/normalise-password.js';

/** OWASP's argon2id parameters: 19 MiB, two passes, one lane; some 30 ms of a core each. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** A burst of sign-ins may not take all cores and hundreds of MiB: the rest wait their turn. */
const AT_ONCE = 2;

/** Hashes and checks passwords and client secrets (argon2id in PHC form), few at a time. */
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | undefined;

  hash(secret: string): Promise<string> {
    return this.inTurn(() => hash(normalisePassword(secret), PARAMETERS));
  }

  /**
   * Whether a secret belongs to a stored hash. Without a stored hash it does the same work on a decoy and answers
   * false, so that an unknown account answers as late as a known one.
   */
  async matches(secret: string, stored: string | undefined): Promise<boolean> {
    this.decoy ??= this.hash('no account has this password');
    const against = stored ?? (await this.decoy);
    const same = await this.inTurn(() => verify(against, normalisePassword(secret)));
    return same && stored !== undefined;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running++;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
