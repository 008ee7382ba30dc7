import { Injectable } from '@nestjs/common';
import {
  ALL,
  Clock,
  type CustomerRole,
  Database,
  isId,
  Refusal,
  type Scope,
  type StaffRole,
} from '../../domains/helpers/index.js';
import {
  type Employer,
  type Member,
  type MemberPage,
  MemberRepository,
  refuseRoles,
  refuseWithoutAdmin,
} from '../../domains/people/index.js';
import { Leaving } from './leaving.js';

export interface MemberChange {
  readonly roles?: readonly string[] | undefined;
  readonly status?: Member['status'] | undefined;
}

/** Whoever administers people does it for one employer; sessions and approvals of people hang on other walls. */
export const administering = (scope: Scope): Scope => ({ ...scope, customerId: ALL });

/** People who belong to a customer, or to the operator, and what they are there. */
@Injectable()
export class ManageMembers {
  constructor(
    private readonly database: Database,
    private readonly members: MemberRepository,
    private readonly leaving: Leaving,
    private readonly clock: Clock,
  ) {}

  list(
    scope: Scope,
    employer: Employer,
    page: { readonly search: string; readonly offset: number; readonly limit: number },
  ): Promise<MemberPage> {
    return this.members.list(administering(scope), employer, page);
  }

  /**
   * Gives other roles, lets go, lets in again. Who is let go is signed out within a second; their orders, their words
   * and their name stay.
   * @throws Refusal `personUnknown`, `lastAdmin`, `rolesUnknown`, `resellerByOperator`, `worksAsAgent`
   */
  async change(scope: Scope, employer: Employer, id: string, change: MemberChange): Promise<Member> {
    const member = await this.database.transaction(administering(scope), async (tx) => {
      const people = await this.members.claim(tx, employer);
      const before = isId(id) ? people.find((person) => person.id === id) : undefined;
      if (!before) throw personUnknown();
      const after = { ...before, ...wanted(before, change) };
      if (change.roles) refuseRoles(employer, scope.actor.kind, change.roles, before.roles);
      refuseWithoutAdmin(employer, people, after);
      const now = this.clock.now();
      if (!same(before.roles, after.roles)) await this.members.setRoles(tx, id, after.roles, now);
      if (before.status === after.status) return after;
      if (after.status === 'deactivated') await this.leaving.refuseWorking(tx, employer, before);
      await this.members.setStatus(tx, id, after.status, now);
      return after;
    });
    await this.leaving.tellAll(administering(scope), employer, member);
    return member;
  }
}

const wanted = ({ roles, status }: Member, change: MemberChange): Pick<Member, 'roles' | 'status'> => ({
  roles: change.roles ? ([...new Set(change.roles)] as (CustomerRole | StaffRole)[]) : roles,
  status: change.status ?? status,
});

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((role) => b.includes(role));

const personUnknown = (): Refusal =>
  new Refusal('notFound', 'personUnknown', 'Nobody here has this id: read the list of people again.');
