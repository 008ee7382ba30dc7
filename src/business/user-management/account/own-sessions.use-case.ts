import { Injectable } from '@nestjs/common';
import { Clock, Database, isId, Refusal } from '../../../domains/helpers/index.js';
import { type OwnSession, OwnSessionRepository, type SignedIn } from '../../../domains/identity/index.js';
import { SignInLog } from '../attempts/sign-in-log.js';
import { CurrentSessions } from '../sessions/current-sessions.js';
import { scopeOfPerson } from './scope-of-person.js';

export interface OwnSessionPage {
  readonly items: readonly (OwnSession & { readonly current: boolean })[];
  readonly total: number;
}

/** A person sees where they are signed in, and ends what they do not know. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly database: Database,
    private readonly sessions: OwnSessionRepository,
    private readonly current: CurrentSessions,
    private readonly audit: SignInLog,
    private readonly clock: Clock,
  ) {}

  /** The last seen first; the one that asks is marked. */
  async list(
    user: SignedIn,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<OwnSessionPage> {
    const now = this.clock.now();
    const { items, total } = await this.database.transaction(scopeOfPerson(user), (tx) =>
      this.sessions.list(tx, user.id, page, now),
    );
    return { items: items.map((session) => ({ ...session, current: session.id === user.sessionId })), total };
  }

  /** @throws Refusal `sessionUnknown` for an id that is not one of the person's own. */
  async end(user: SignedIn, sessionId: string): Promise<void> {
    const ended =
      isId(sessionId) &&
      (await this.database.transaction(scopeOfPerson(user), async (tx) => {
        const isOwn = await this.sessions.end(tx, user.id, sessionId);
        if (isOwn) await this.audit.endedElsewhere(tx, user, sessionId, 1);
        return isOwn;
      }));
    if (!ended) throw sessionUnknown();
    this.current.forget(user.id);
  }

  /** Ends all sessions but the one that asks. @returns how many. */
  async endOthers(user: SignedIn): Promise<number> {
    const ended = await this.database.transaction(scopeOfPerson(user), async (tx) => {
      const count = await this.sessions.endOthers(tx, user.id, user.sessionId);
      await this.audit.endedElsewhere(tx, user, null, count);
      return count;
    });
    this.current.forget(user.id);
    return ended;
  }
}

const sessionUnknown = (): Refusal =>
  new Refusal(
    'notFound',
    'sessionUnknown',
    'There is no such session of yours: it may have ended meanwhile.',
  );
