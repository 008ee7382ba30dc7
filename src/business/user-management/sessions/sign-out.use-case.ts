import { Injectable } from '@nestjs/common';
import { SignInLog } from '../attempts/sign-in-log.js';
import { CurrentSessions } from './current-sessions.js';

/** Ends a browser's session. */
@Injectable()
export class SignOut {
  constructor(
    private readonly sessions: CurrentSessions,
    private readonly audit: SignInLog,
  ) {}

  async signOut(session: string | undefined, correlationId?: string): Promise<void> {
    if (!session) return;
    const user = await this.sessions.user(session);
    if (user) await this.audit.closed(user, correlationId);
    await this.sessions.end(session);
  }
}
