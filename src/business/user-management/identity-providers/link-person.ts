import { Injectable } from '@nestjs/common';
import { Clock, Database, newId, systemScope, type Transaction } from '../../../domains/helpers/index.js';
import {
  type ActiveProvider,
  type Candidate,
  FederatedAccountRepository,
  type KnownUser,
} from '../../../domains/identity/index.js';
import type { ProvenClaims } from '../../../integration/identity-provider/index.js';
import { type FederationProblem, federationRefusal } from './federation-refusals.js';
import { CurrentSessions } from '../sessions/current-sessions.js';

export interface LinkedPerson {
  readonly person: Pick<KnownUser, 'id' | 'tenantId'>;
  /** In which the session acts. */
  readonly membershipId: string;
}

const SCOPE = systemScope('identity-provider');

/**
 * Whose account somebody from a provider may use. The subject is the key. An address counts only once, when the two are
 * first brought together, and only where the operator has confirmed that its domain is the provider's company's.
 */
@Injectable()
export class LinkPerson {
  constructor(
    private readonly database: Database,
    private readonly accounts: FederatedAccountRepository,
    private readonly sessions: CurrentSessions,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal with one of FEDERATION_PROBLEMS */
  link(provider: ActiveProvider, claims: ProvenClaims): Promise<LinkedPerson> {
    return this.database.transaction(SCOPE, async (tx) => {
      const known = await this.accounts.linked(tx, provider.id, claims.subject, provider.customerId);
      if (known?.status === 'deactivated') throw federationRefusal('accountDeactivated');
      const person = known ?? (await this.firstTime(tx, provider, claims));
      const membershipId = await this.accounts.membershipFor(tx, person.id, provider.customerId);
      if (membershipId === undefined) throw federationRefusal('accountDeactivated');
      return { person, membershipId };
    });
  }

  private async firstTime(
    tx: Transaction,
    provider: ActiveProvider,
    claims: ProvenClaims,
  ): Promise<LinkedPerson['person']> {
    const email = vouchedFor(provider, claims);
    const candidate = await this.accounts.byEmail(tx, email, provider.customerId);
    const problem = candidate && problemOf(candidate);
    if (problem) throw federationRefusal(problem);
    const now = this.clock.now();
    const { tenantId, customerId } = provider;
    const id = candidate?.id ?? newId();
    if (!candidate) {
      const name = claims.name ?? email.slice(0, email.indexOf('@'));
      const added = await this.accounts.addAccount(tx, { id, tenantId, email, name }, now);
      if (!added) throw federationRefusal('signInExpired'); // somebody was quicker: the next try finds the account
    } else if (!candidate.emailVerified) {
      await this.accounts.takeOver(tx, id, now);
      this.sessions.forget(id);
    }
    if (!candidate?.own) {
      const roles = provider.defaultRoles;
      await this.accounts.addMembership(
        tx,
        { id: newId(), tenantId, customerId, userAccountId: id, roles },
        now,
      );
    }
    const link = { id: newId(), tenantId, customerId, providerId: provider.id, userAccountId: id };
    await this.accounts.link(tx, { ...link, subject: claims.subject }, now);
    return { id, tenantId };
  }
}

function vouchedFor({ domains }: ActiveProvider, { email, emailVerified }: ProvenClaims): string {
  if (email === undefined || !emailVerified) throw federationRefusal('emailNotVerified');
  const [local, domain, ...rest] = email.split('@');
  const inside = local && domain && rest.length === 0 && domains.includes(domain);
  if (!inside) throw federationRefusal('domainNotConfirmed');
  return email;
}

/** Why an account of that address is not to be had: it is somebody's whom this company has no say about. */
function problemOf({ status, own, memberships }: Candidate): FederationProblem | undefined {
  if (status === 'deactivated' || own === 'deactivated') return 'accountDeactivated';
  return own === 'active' || memberships === 0 ? undefined : 'accountOfOthers';
}
