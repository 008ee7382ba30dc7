export { type Caller, type Credentials, IdentifyCaller } from './identify-caller.use-case.js';
export { AccessTokens } from './tokens/access-tokens.js';
export { UserManagementModule } from './user-management.module.js';
