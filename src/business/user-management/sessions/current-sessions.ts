import { Injectable } from '@nestjs/common';
import { Clock } from '../../../domains/helpers/index.js';
import { SessionRepository, sessionTokenHash, type SignedIn } from '../../../domains/identity/index.js';
import { AccessChanges } from '../access-changes.js';

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
  /** Counts what was forgotten: an answer that was on its way meanwhile may be out of date. */
  private changes = 0;

  constructor(
    private readonly sessions: SessionRepository,
    private readonly clock: Clock,
    changes: AccessChanges,
  ) {
    changes.onForget((id) => this.forget(id));
  }

  /** The signed-in person, or undefined when the session is unknown, expired or ended. */
  user(token: string): SignedIn | undefined | Promise<SignedIn | undefined> {
    const known = this.remembered.get(token);
    if (known && known.until > performance.now()) return known.user;
    return TOKEN_FORM.test(token) ? this.look(token) : undefined;
  }

  /** Ends a session, here at once and in other processes within a second. */
  async end(token: string): Promise<void> {
    this.remembered.delete(token);
    if (TOKEN_FORM.test(token)) await this.sessions.close(token);
    this.remembered.delete(token); // a look-up that was under way may have put it back
  }

  /** Looks this person's sessions (undefined: all) up again at their next request: something of them has changed. */
  forget(userAccountId: string | undefined): void {
    this.changes++;
    for (const [token, { user }] of this.remembered) {
      if (userAccountId === undefined || user?.id === userAccountId) this.remembered.delete(token);
    }
  }

  private async look(token: string): Promise<SignedIn | undefined> {
    const until = performance.now() + BELIEVED_MS;
    const { changes } = this;
    const user = await this.sessions.find(sessionTokenHash(token), this.clock.now());
    if (this.changes !== changes) return user;
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(token, { user, until });
    return user;
  }
}
