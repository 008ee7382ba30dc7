import { Injectable } from '@nestjs/common';
import { Refusal, type Scope, type Transaction } from '../../domains/helpers/index.js';
import { type Employer, type Member, MemberRepository } from '../../domains/people/index.js';
import { WithdrawApproval } from '../online-ordering/index.js';
import { CurrentSessions } from '../user-management/index.js';

/** What hangs on somebody's place in a company, when the place changes. */
@Injectable()
export class Leaving {
  constructor(
    private readonly members: MemberRepository,
    private readonly approvals: WithdrawApproval,
    private readonly sessions: CurrentSessions,
  ) {}

  /** @throws Refusal `worksAsAgent`: orders and callers have to go to a colleague first. */
  async refuseWorking(tx: Transaction, { customerId }: Employer, member: Member): Promise<void> {
    if (customerId !== null || !(await this.members.worksAsAgent(tx, member.userAccountId))) return;
    throw new Refusal(
      'conflict',
      'worksAsAgent',
      `${member.name} works as an agent: deactivate the agent on the page Agents, where the open orders are handed over.`,
    );
  }

  /** After the commit: sessions are looked up anew, and what waited for somebody who has gone goes to the others. */
  async tellAll(scope: Scope, { customerId }: Employer, member: Member): Promise<void> {
    this.sessions.forget(member.userAccountId);
    const decides = member.status === 'active' && (member.roles as readonly string[]).includes('approver');
    if (customerId === null || decides) return;
    const left = { customerId, accountId: member.userAccountId, membershipId: member.id };
    await this.approvals.leave(scope, left, member.status !== 'active');
  }
}
