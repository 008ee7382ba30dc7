import { Injectable } from '@nestjs/common';
import { isId, type Scope, systemScope, type Transaction } from '../../../domains/helpers/index.js';
import {
  type KnownClient,
  type SignedIn,
  type SignInMethod,
  UserAccountRepository,
} from '../../../domains/identity/index.js';
import { type AuditActor, AuditLog, fingerprint } from '../../audit/index.js';
import type { Attempt } from './attempt.js';

type Where = Scope | Transaction;

/** Where a request comes from, and what it is called in the logs. */
export interface SignInOrigin {
  readonly address?: string | undefined;
  readonly correlationId?: string | undefined;
}

const scopeFor = ({ correlationId }: SignInOrigin): Scope => systemScope('sign-in', undefined, correlationId);
/** Who tried is not known: that is what the attempt failed to show. */
const SOMEBODY: AuditActor = { id: 'unknown', kind: 'visitor', name: 'Somebody' };

/** Sign-ins, their failures and their ends, in the audit log. */
@Injectable()
export class SignInLog {
  constructor(
    private readonly log: AuditLog,
    private readonly users: UserAccountRepository,
  ) {}

  opened(user: SignedIn, methods: readonly SignInMethod[], origin: SignInOrigin): Promise<void> {
    return this.write(scopeFor(origin), user, 'session:create', {
      subjectId: user.sessionId,
      details: { methods: [...methods] },
      address: origin.address ?? null,
    });
  }

  /** By the person, at the browser that is signed in. */
  closed(user: SignedIn, correlationId: string | undefined): Promise<void> {
    return this.write(scopeFor({ correlationId }), user, 'session:delete', { subjectId: user.sessionId });
  }

  /** The session goes on for another company; `from` is the one that it acted for before. */
  switched(user: SignedIn, from: string | null, correlationId: string | undefined): Promise<void> {
    return this.write(scopeFor({ correlationId }), user, 'membership:switch', {
      subjectId: user.sessionId,
      details: { from },
    });
  }

  /** By the person, from another browser: one session, or `count` of them. */
  endedElsewhere(tx: Transaction, user: SignedIn, sessionId: string | null, count: number): Promise<void> {
    return this.write(tx, user, 'ownSession:delete', { subjectId: sessionId, details: { count } });
  }

  /** Whatever decides who can sign in: password, second factor. `by` says how the person showed who they are. */
  securityChanged(
    tx: Transaction,
    account: { readonly id: string; readonly name: string },
    change: string,
    by: 'session' | 'link' | undefined,
  ): Promise<void> {
    return this.log.record(tx, {
      operation: 'account:changeSecurity',
      subjectType: 'userAccount',
      subjectId: account.id,
      actor: { id: account.id, kind: 'customer', name: account.name },
      details: { change, ...(by && { by }) },
    });
  }

  /** A new password was asked for. What was typed may be anything: only the hash of it is kept. */
  resetAsked(tx: Transaction, email: string, accountId: string | undefined): Promise<void> {
    return this.log.record(tx, {
      operation: 'passwordReset:create',
      subjectType: 'userAccount',
      subjectId: accountId ?? null,
      actor: SOMEBODY,
      details: accountId === undefined ? { typed: fingerprint(email) } : {},
    });
  }

  /** Neither the typed password nor an unknown e-mail address is kept. */
  async failed({ kind, account, address, correlationId }: Attempt): Promise<void> {
    const known = await this.knownAccount(kind, account);
    await this.log.record(scopeFor({ correlationId }), {
      operation: kind === 'clientSecret' ? 'token:create' : 'session:create',
      subjectType: kind === 'clientSecret' ? 'apiClient' : 'userAccount',
      subjectId: known ?? null,
      outcome: 'refused',
      actor: SOMEBODY,
      address: address ?? null,
      details: { what: kind, ...(known === undefined && { typed: fingerprint(account) }) },
    });
  }

  /** A company's identity provider sent somebody who was not let in, or did not say yes. */
  federationFailed(
    provider: { readonly id: string; readonly customerId: string | null } | undefined,
    problem: string,
    { address, ...origin }: SignInOrigin,
  ): Promise<void> {
    return this.log.record(scopeFor(origin), {
      operation: 'session:create',
      subjectType: 'identityProvider',
      subjectId: provider?.id ?? null,
      customerId: provider?.customerId ?? null,
      outcome: 'refused',
      actor: SOMEBODY,
      address: address ?? null,
      details: { what: 'oidc', problem },
    });
  }

  /** Once per token, not per request. */
  tokenIssued(client: KnownClient, scopes: readonly string[], origin: SignInOrigin): Promise<void> {
    return this.log.record(scopeFor(origin), {
      operation: 'token:create',
      subjectType: 'apiClient',
      subjectId: client.id,
      customerId: client.customerId,
      actor: { id: client.id, kind: 'client', name: client.name },
      address: origin.address ?? null,
      details: { scopes: [...scopes] },
    });
  }

  /** Asks for known and unknown accounts alike, so that both take as long. */
  private async knownAccount(kind: Attempt['kind'], account: string): Promise<string | undefined> {
    if (kind === 'secondFactor') return isId(account) ? account : undefined;
    return kind === 'password' ? (await this.users.findByEmail(account))?.id : undefined;
  }

  private write(
    where: Where,
    user: SignedIn,
    operation: string,
    more: {
      subjectId: string | null;
      details?: { methods: string[] } | { count: number } | { from: string | null };
      address?: string | null;
    },
  ): Promise<void> {
    return this.log.record(where, {
      operation,
      subjectType: 'session',
      customerId: user.customerId,
      actor: { id: user.id, kind: user.customerId === null ? 'staff' : 'customer', name: user.name },
      ...more,
    });
  }
}
