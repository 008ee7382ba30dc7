import type { GrantHolder } from '../../../domains/acting/index.js';
import type { SignedIn } from '../../../domains/identity/index.js';

/** To whom a grant belongs: the person, in this session. */
export const holderOf = ({ tenantId, id, sessionId }: SignedIn): GrantHolder => ({
  tenantId,
  userAccountId: id,
  sessionId,
});
