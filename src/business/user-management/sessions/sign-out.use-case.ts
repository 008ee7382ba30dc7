import { Injectable } from '@nestjs/common';
import { CurrentSessions } from './current-sessions.js';

/** Ends a browser's session. */
@Injectable()
export class SignOut {
  constructor(private readonly sessions: CurrentSessions) {}

  async signOut(session: string | undefined): Promise<void> {
    if (session) await this.sessions.end(session);
  }
}
