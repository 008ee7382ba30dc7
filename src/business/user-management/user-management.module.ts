import { Module } from '@nestjs/common';
import { IdentityModule } from '../../domains/identity/index.js';
import { TrafficModule } from '../../domains/traffic/index.js';
import { AuditLogModule } from '../audit/index.js';
import { PartyManagementModule } from '../party-management/index.js';
import { OwnAccounts } from './account/own-accounts.js';
import { OwnSessions } from './account/own-sessions.use-case.js';
import { RenamePerson } from './account/rename-person.use-case.js';
import { SignInAttempts } from './attempts/sign-in-attempts.js';
import { SignInLog } from './attempts/sign-in-log.js';
import { IdentifyCaller } from './identify-caller.use-case.js';
import { AccountMails } from './mails/account-mails.js';
import { ChangePassword } from './passwords/change-password.use-case.js';
import { JudgePassword } from './passwords/judge-password.js';
import { ProvePassword } from './passwords/prove-password.js';
import { RequestReset } from './passwords/request-reset.use-case.js';
import { ResetPassword } from './passwords/reset-password.use-case.js';
import { SetPassword } from './passwords/set-password.js';
import { ChangeSecondFactor } from './second-factor/change-second-factor.use-case.js';
import { CheckSecondFactor } from './second-factor/check-second-factor.js';
import { EnrolSecondFactor } from './second-factor/enrol-second-factor.use-case.js';
import { SecondStep } from './second-factor/second-step.js';
import { CheckPassword } from './sessions/check-password.js';
import { CurrentSessions } from './sessions/current-sessions.js';
import { OpenSession } from './sessions/open-session.js';
import { ReadSession } from './sessions/read-session.use-case.js';
import { SignIn } from './sessions/sign-in.use-case.js';
import { SignOut } from './sessions/sign-out.use-case.js';
import { SwitchCompany } from './sessions/switch-company.use-case.js';
import { NewCustomers } from './sign-up/new-customers.js';
import { Register } from './sign-up/register.use-case.js';
import { VerifyEmail } from './sign-up/verify-email.use-case.js';
import { AdministerClients } from './clients/administer-clients.use-case.js';
import { RotateSecrets } from './clients/rotate-secrets.use-case.js';
import { CurrentPersonalTokens } from './personal-tokens/current-personal-tokens.js';
import { PersonalTokens } from './personal-tokens/personal-tokens.use-case.js';
import { SignInOptions } from './identity-providers/sign-in-options.use-case.js';
import { AccessTokens } from './tokens/access-tokens.js';
import { ClientStandings } from './tokens/client-standings.js';
import { IssueToken } from './tokens/issue-token.use-case.js';
import { SigningKeys } from './tokens/signing-keys.js';
import { TokenHolders } from './tokens/token-holders.js';
import { AccessChanges } from './access-changes.js';

/** What the pages of a person's own account call. */
const OWN_ACCOUNT = [
  Register,
  VerifyEmail,
  OwnAccounts,
  OwnSessions,
  RenamePerson,
  ProvePassword,
  ChangePassword,
  RequestReset,
  ResetPassword,
  EnrolSecondFactor,
  ChangeSecondFactor,
];

/** Programs: clients with secrets, and people's own tokens. */
const PROGRAMS = [AdministerClients, RotateSecrets, PersonalTokens];

/** Who people and programs are, and how they prove it. */
@Module({
  imports: [AuditLogModule, IdentityModule, TrafficModule, PartyManagementModule],
  providers: [
    ...OWN_ACCOUNT,
    ...PROGRAMS,
    ClientStandings,
    SignInOptions,
    CurrentPersonalTokens,
    AccountMails,
    NewCustomers,
    JudgePassword,
    SetPassword,
    CheckSecondFactor,
    SecondStep,
    SignInAttempts,
    SignInLog,
    SigningKeys,
    TokenHolders,
    AccessChanges,
    AccessTokens,
    CheckPassword,
    CurrentSessions,
    IdentifyCaller,
    OpenSession,
    ReadSession,
    SignIn,
    SignOut,
    SwitchCompany,
    IssueToken,
  ],
  exports: [
    SignInOptions,
    AccessChanges,
    SigningKeys,
    ...OWN_ACCOUNT,
    ...PROGRAMS,
    SignInAttempts,
    SignInLog,
    AccessTokens,
    CheckPassword,
    CurrentSessions,
    IdentifyCaller,
    OpenSession,
    ReadSession,
    SignIn,
    SignOut,
    SwitchCompany,
    IssueToken,
  ],
})
export class UserManagementModule {}
