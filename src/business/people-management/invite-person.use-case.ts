import { Injectable } from '@nestjs/common';
import { Clock, Database, isId, Refusal, type Scope, type Transaction } from '../../domains/helpers/index.js';
import {
  type Employer,
  InvitationRepository,
  MemberRepository,
  refuseRoles,
  type ShownInvitation,
} from '../../domains/people/index.js';
import { refuseUnverified } from '../../domains/identity/index.js';
import { Mailer } from '../../integration/mail/index.js';
import { invitationMail } from './invitation.mail.js';
import { administering } from './manage-members.use-case.js';

export interface Invited {
  readonly email: string;
  readonly roles: readonly string[];
}

/** Asks people by mail to join a company, or the operator. */
@Injectable()
export class InvitePerson {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationRepository,
    private readonly members: MemberRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  list(
    scope: Scope,
    employer: Employer,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: ShownInvitation[]; total: number }> {
    return this.invitations.list(administering(scope), employer, page);
  }

  /** @throws Refusal `emailNotVerified`, `alreadyMember`, `alreadyInvited`, `rolesUnknown`, `resellerByOperator`, `staffAtCustomer` */
  invite(scope: Scope, employer: Employer, invited: Invited): Promise<{ id: string }> {
    return this.database.transaction(administering(scope), (tx) => this.inviteIn(tx, employer, invited));
  }

  /** As invite, inside an open transaction that reaches over all customers of the tenant. */
  async inviteIn(tx: Transaction, employer: Employer, { email, roles }: Invited): Promise<{ id: string }> {
    const { actor } = tx.scope;
    refuseUnverified(tx.scope); // else anybody sends mail to everybody, in any company's name
    const address = email.trim().toLowerCase();
    refuseRoles(employer, actor.kind, roles);
    if (actor.kind === 'staff' && employer.customerId !== null) await this.refuseStaff(tx, employer, address);
    const member = await this.members.findByEmail(tx, employer, address);
    if (member) throw alreadyMember(member.name, member.status);
    const now = this.clock.now();
    await this.invitations.sweep(tx, employer, address, now);
    const wanted = { ...employer, email: address, roles: [...new Set(roles)], by: actor };
    const added = await this.invitations.add(tx, wanted, now);
    if (!added) throw alreadyInvited();
    await this.send(tx, employer, address, added.token);
    return { id: added.id };
  }

  /** With a new link; the one before no longer works. @throws Refusal `invitationUnknown` */
  async resend(scope: Scope, employer: Employer, id: string): Promise<void> {
    await this.database.transaction(administering(scope), async (tx) => {
      const renewed = isId(id) ? await this.invitations.renew(tx, employer, id, this.clock.now()) : undefined;
      if (!renewed) throw invitationUnknown();
      await this.send(tx, employer, renewed.email, renewed.token);
    });
  }

  /** @throws Refusal `invitationUnknown` */
  async revoke(scope: Scope, employer: Employer, id: string): Promise<void> {
    await this.database.transaction(administering(scope), async (tx) => {
      if (isId(id) && (await this.invitations.revoke(tx, employer, id, this.clock.now()))) return;
      throw invitationUnknown();
    });
  }

  /** Whoever could invite himself into a company would sign there in its name. */
  private async refuseStaff(tx: Transaction, { tenantId }: Employer, address: string): Promise<void> {
    if (await this.members.findByEmail(tx, { tenantId, customerId: null }, address)) throw staffAtCustomer();
  }

  private async send(tx: Transaction, employer: Employer, email: string, token: string): Promise<void> {
    const company = await this.members.nameOf(tx, employer);
    const { customerId } = employer;
    await this.mailer.send(
      tx,
      invitationMail({ email, customerId, company, inviter: tx.scope.actor.name, token }),
    );
  }
}

const alreadyMember = (name: string, status: string): Refusal =>
  new Refusal(
    'conflict',
    'alreadyMember',
    status === 'active'
      ? `${name} has this address and belongs here already: change the roles in the list of people.`
      : `${name} has this address and was deactivated: reactivate the person in the list of people.`,
  );

const staffAtCustomer = (): Refusal =>
  new Refusal(
    'forbidden',
    'staffAtCustomer',
    'This is one of your own people, whom only the company itself can invite: act for the customer instead.',
  );

const alreadyInvited = (): Refusal =>
  new Refusal(
    'conflict',
    'alreadyInvited',
    'There is an open invitation for this address: send it again, or withdraw it first.',
  );

const invitationUnknown = (): Refusal =>
  new Refusal('notFound', 'invitationUnknown', 'There is no such open invitation: read the list again.');
