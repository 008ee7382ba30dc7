export { type Attempt, SignInAttempts } from './attempts/sign-in-attempts.js';
export { type Caller, type Credentials, scopeOfUser } from './callers.js';
export { IdentifyCaller } from './identify-caller.use-case.js';
export { SignIn, type SignInRequest } from './sessions/sign-in.use-case.js';
export { SignOut } from './sessions/sign-out.use-case.js';
export { AccessTokens } from './tokens/access-tokens.js';
export { type IssuedToken, IssueToken, type TokenRequest } from './tokens/issue-token.use-case.js';
export { UserManagementModule } from './user-management.module.js';
