import { Injectable } from '@nestjs/common';
import { ALL, Clock, Refusal, type Scope } from '../../../domains/helpers/index.js';
import {
  isPersonalToken,
  PersonalTokenRepository,
  secretHash,
  type TokenHolder,
} from '../../../domains/identity/index.js';
import { ClientStandings } from '../tokens/client-standings.js';
import { AccessChanges } from '../access-changes.js';

/** A token that was revoked, or whose person changed, is believed for at most this long. */
const BELIEVED_MS = 1_000;
const REMEMBERED = 10_000;

interface Remembered {
  readonly scope: Scope | undefined;
  readonly until: number;
}

/** The scope behind a personal token: at most one statement a second for each token. */
@Injectable()
export class CurrentPersonalTokens {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly tokens: PersonalTokenRepository,
    private readonly standings: ClientStandings,
    private readonly clock: Clock,
    changes: AccessChanges,
  ) {
    changes.onForget(() => this.forget());
  }

  /**
   * The person's present roles in the token's membership, inside the token's scopes.
   * @throws Refusal `unauthenticated` for a token that is unknown, expired, revoked or nobody's any more
   */
  scope(token: string): Scope | Promise<Scope> {
    if (!isPersonalToken(token)) throw notAccepted();
    const known = this.remembered.get(token);
    return known && known.until > performance.now() ? held(known.scope) : this.look(token).then(held);
  }

  /** After a change here; other processes follow within a second. */
  forget(): void {
    this.remembered.clear();
  }

  private async look(token: string): Promise<Scope | undefined> {
    const holder = await this.tokens.holder(secretHash(token), this.clock.now());
    const scope = holder && scopeOf(holder);
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(token, { scope, until: performance.now() + BELIEVED_MS });
    if (holder) this.standings.noteUse(holder.tokenId, holder.tenantId);
    return scope;
  }
}

const scopeOf = ({
  id,
  name,
  tenantId,
  customerId,
  below,
  roles,
  scopes,
  emailVerified,
}: TokenHolder): Scope => ({
  tenantId,
  customerId: customerId ?? ALL,
  ...(below.length > 0 && { below }),
  actor: {
    id,
    name,
    kind: customerId === null ? 'staff' : 'customer',
    roles,
    scopes,
    ...(!emailVerified && { unverified: true }),
  },
});

function held(scope: Scope | undefined): Scope {
  if (!scope) throw notAccepted();
  return scope;
}

const notAccepted = (): Refusal =>
  new Refusal(
    'unauthenticated',
    'tokenNotAccepted',
    'This personal token is unknown, expired or revoked: make a new one on the page of your account.',
  );
