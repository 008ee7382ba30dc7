import { Injectable } from '@nestjs/common';
import { Clock } from '../../../domains/helpers/index.js';
import { SessionRepository, sessionTokenHash, type SignedIn } from '../../../domains/identity/index.js';

/** A session that ended elsewhere is believed for at most this long. */
const BELIEVED_MS = 1_000;
const REMEMBERED = 10_000;
/** 32 random bytes in base64url. */
const TOKEN_FORM = /^[\w-]{43}$/;

interface Remembered {
  readonly user: SignedIn | undefined;
  readonly until: number;
}

/** Who is behind a session token: at most one statement a second per session. */
@Injectable()
export class CurrentSessions {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
  ) {}

  /** The signed-in person, or undefined when the session is unknown, expired or ended. */
  user(token: string): SignedIn | undefined | Promise<SignedIn | undefined> {
    if (!TOKEN_FORM.test(token)) return undefined;
    const known = this.remembered.get(token);
    return known && known.until > performance.now() ? known.user : this.look(token);
  }

  /** Ends a session, here at once and in other processes within a second. */
  async end(token: string): Promise<void> {
    this.remembered.delete(token);
    if (TOKEN_FORM.test(token)) await this.sessions.close(token);
    this.remembered.delete(token); // a look-up that was under way may have put it back
  }

  /** Looks this person's sessions up again at their next request: they, or what they say of the person, have changed. */
  forget(userAccountId: string): void {
    for (const [token, { user }] of this.remembered) {
      if (user?.id === userAccountId) this.remembered.delete(token);
    }
  }

  private async look(token: string): Promise<SignedIn | undefined> {
    const user = await this.sessions.find(sessionTokenHash(token), this.clock.now());
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(token, { user, until: performance.now() + BELIEVED_MS });
    return user;
  }
}
