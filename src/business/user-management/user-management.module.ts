import { Module } from '@nestjs/common';
import { IdentityModule } from '../../domains/identity/index.js';
import { TrafficModule } from '../../domains/traffic/index.js';
import { SignInAttempts } from './attempts/sign-in-attempts.js';
import { IdentifyCaller } from './identify-caller.use-case.js';
import { CheckPassword } from './sessions/check-password.js';
import { CurrentSessions } from './sessions/current-sessions.js';
import { OpenSession } from './sessions/open-session.js';
import { ReadSession } from './sessions/read-session.use-case.js';
import { SignIn } from './sessions/sign-in.use-case.js';
import { SignOut } from './sessions/sign-out.use-case.js';
import { AccessTokens } from './tokens/access-tokens.js';
import { IssueToken } from './tokens/issue-token.use-case.js';
import { SigningKey } from './tokens/signing-key.js';

/** Who people and programs are, and how they prove it. */
@Module({
  imports: [IdentityModule, TrafficModule],
  providers: [
    SignInAttempts,
    SigningKey,
    AccessTokens,
    CheckPassword,
    CurrentSessions,
    IdentifyCaller,
    OpenSession,
    ReadSession,
    SignIn,
    SignOut,
    IssueToken,
  ],
  exports: [
    SignInAttempts,
    AccessTokens,
    CheckPassword,
    CurrentSessions,
    IdentifyCaller,
    OpenSession,
    ReadSession,
    SignIn,
    SignOut,
    IssueToken,
  ],
})
export class UserManagementModule {}
