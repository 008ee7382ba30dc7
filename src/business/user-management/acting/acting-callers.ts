import { Injectable } from '@nestjs/common';
import { type Acting, ActingGrantRepository } from '../../../domains/acting/index.js';
import { Clock, isId, Refusal, type Scope } from '../../../domains/helpers/index.js';
import type { SignedIn } from '../../../domains/identity/index.js';
import { AccessChanges } from '../access-changes.js';
import type { Caller } from '../callers.js';
import { holderOf } from './holder-of.js';

/** A grant that ended elsewhere is believed for at most this long. */
const BELIEVED_MS = 1_000;
const REMEMBERED = 10_000;

interface Remembered {
  readonly userAccountId: string;
  readonly acting: Acting | undefined;
  readonly until: number;
}

/** Who acts for a customer: at most one statement a second per grant. */
@Injectable()
export class ActingCallers {
  private readonly remembered = new Map<string, Remembered>();
  /** Counts what was forgotten: an answer that was on its way meanwhile may be out of date. */
  private changes = 0;

  constructor(
    private readonly grants: ActingGrantRepository,
    private readonly clock: Clock,
    changes: AccessChanges,
  ) {
    changes.onForget((id) => this.forgetOf(id));
  }

  /**
   * The signed-in member of staff as one who acts for the grant's customer, and for nobody else. Synchronous when the
   * grant was seen a moment ago.
   * @throws Refusal `forbidden` `notActing`, the same for whatever is wrong: unknown, somebody else's, of another
   * session, ended, run out, or the customer has said no meanwhile.
   */
  caller(caller: Caller, grantId: string): Caller | Promise<Caller> {
    const { user } = caller;
    if (!user || !isId(grantId)) throw notActing();
    const known = this.remembered.get(keyOf(user, grantId));
    return known && known.until > performance.now()
      ? this.callerWith(caller, user, known.acting)
      : this.look(user, grantId).then((acting) => this.callerWith(caller, user, acting));
  }

  /** Looks a grant up again at its next use: it has ended. */
  forget(grantId: string): void {
    this.changes++;
    for (const key of this.remembered.keys()) if (key.startsWith(grantId)) this.remembered.delete(key);
  }

  /** The same for all grants of an account (undefined: of everybody), which has changed in another process. */
  private forgetOf(userAccountId: string | undefined): void {
    this.changes++;
    for (const [key, known] of this.remembered) {
      if (userAccountId === undefined || known.userAccountId === userAccountId) this.remembered.delete(key);
    }
  }

  private callerWith(caller: Caller, user: SignedIn, acting: Acting | undefined): Caller {
    if (!acting || acting.expiresAt <= this.clock.now()) throw notActing();
    return { ...caller, acting, scope: scopeOf(user, acting, caller.scope.correlationId) };
  }

  private async look(user: SignedIn, grantId: string): Promise<Acting | undefined> {
    const until = performance.now() + BELIEVED_MS;
    const { changes } = this;
    const acting = await this.grants.use(grantId, holderOf(user), this.clock.now());
    if (this.changes !== changes) return acting;
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(keyOf(user, grantId), { userAccountId: user.id, acting, until });
    return acting;
  }
}

const keyOf = (user: SignedIn, grantId: string): string => `${grantId} ${user.sessionId}`;

/** One customer's rows, without those of companies beneath; logs name the agent and for whom. */
const scopeOf = (user: SignedIn, acting: Acting, correlationId: string | undefined): Scope => ({
  tenantId: user.tenantId,
  customerId: acting.customerId,
  actor: {
    id: user.id,
    name: `${user.name} for ${acting.customerName}`,
    kind: 'staff',
    roles: ['actingAgent'],
    acting: { id: acting.id, reason: acting.reason, agentName: user.name },
  },
  ...(correlationId !== undefined && { correlationId }),
});

/** Why does not matter to who has no right to it. */
export const notActing = (): Refusal =>
  new Refusal(
    'forbidden',
    'notActing',
    'You do not act for this customer, or not any more: go back to the desk and start again, with a reason.',
  );
