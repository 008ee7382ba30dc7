import { Injectable } from '@nestjs/common';
import {
  Clock,
  Database,
  Refusal,
  type Scope,
  systemScope,
  type Transaction,
} from '../../domains/helpers/index.js';
import { OwnAccountRepository } from '../../domains/identity/index.js';
import { InvitationRepository, MemberRepository, type ShownInvitation } from '../../domains/people/index.js';
import { type InvitationAbout, Newcomers, type NewPerson } from './newcomers.js';

export interface Joined {
  readonly person: { readonly id: string; readonly tenantId: string };
  readonly membershipId: string;
  /** Whether the account was made just now. */
  readonly isNew: boolean;
}

/** The other end of an invitation: whoever reads the mail of its address, and has its link. */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationRepository,
    private readonly members: MemberRepository,
    private readonly accounts: OwnAccountRepository,
    private readonly newcomers: Newcomers,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `invitationNotValid` */
  look(token: string): Promise<InvitationAbout> {
    return this.database.transaction(SCOPE, async (tx) => {
      const { email, roles, invitedByName: invitedBy, expiresAt, ...employer } = await this.claim(tx, token);
      return {
        company: await this.members.nameOf(tx, employer),
        isCustomer: employer.customerId !== null,
        email,
        roles,
        invitedBy,
        expiresAt,
        hasAccount: (await this.accounts.findByEmail(tx, email)) !== undefined,
      };
    });
  }

  /**
   * Joins as the person who is signed in, or as a new one. The address counts as verified: the link came by its mail.
   * @param signedIn the caller's own account
   * @throws Refusal `invitationNotValid`; `unauthenticated` `signInToAccept` when the address has an account and its
   * owner is not signed in; `newPersonMissing`, `passwordNotAccepted`
   */
  async accept(
    token: string,
    signedIn: string | undefined,
    newPerson: NewPerson | undefined,
  ): Promise<Joined> {
    const about = await this.look(token);
    const hash = about.hasAccount ? undefined : await this.newcomers.hash(about, newPerson);
    return this.database.transaction(SCOPE, async (tx) => {
      const invitation = await this.claim(tx, token);
      const now = this.clock.now();
      const known = await this.accounts.findByEmail(tx, invitation.email);
      if (known && (known.id !== signedIn || known.status !== 'active'))
        throw signInToAccept(invitation.email);
      const id =
        known?.id ?? (await this.newcomers.add(actingAs(tx, invitation), invitation, newPerson, hash));
      const membershipId = await this.members.join(tx, invitation, id, invitation.roles, now);
      await this.accounts.verifyEmail(tx, id, now);
      await this.invitations.accept(tx, invitation.id, id, now);
      return { person: { id, tenantId: invitation.tenantId }, membershipId, isNew: !known };
    });
  }

  private async claim(tx: Transaction, token: string): Promise<ShownInvitation> {
    const found = await this.invitations.claim(tx, token, this.clock.now());
    if (!found) throw invitationNotValid();
    return found;
  }
}

const SCOPE = systemScope('accept-invitation');

/** The platform acts, for the tenant of the invitation. */
const actingAs = (tx: Transaction, { tenantId }: ShownInvitation): Transaction => {
  const scope: Scope = { ...tx.scope, tenantId };
  return { scope, query: (sql, parameters) => tx.query(sql, parameters) };
};

const invitationNotValid = (): Refusal =>
  new Refusal(
    'notFound',
    'invitationNotValid',
    'This invitation was used, withdrawn, sent again with another link, or is older than 7 days: ask for a new one.',
  );

const signInToAccept = (email: string): Refusal =>
  new Refusal(
    'unauthenticated',
    'signInToAccept',
    `There is an account for ${email}: sign in with it, then open the link again.`,
  );
