import { Injectable } from '@nestjs/common';
import {
  type Approver,
  ApprovalRequestRepository,
  type StoredRequest,
} from '../../../domains/approval/index.js';
import { type Actor, isId, type Scope } from '../../../domains/helpers/index.js';
import { NeededApprovals } from '../../approval-management/index.js';
import { requestUnknown } from './end-approval.js';

/** A request as one person sees it. */
export interface ShownRequest {
  readonly request: StoredRequest;
  /** Who may decide the current step; empty when it has ended. */
  readonly approvers: readonly Approver[];
  readonly mayDecide: boolean;
  readonly mayWithdraw: boolean;
}

export type ApprovalView = 'waiting' | 'mine' | 'all';

/** Approval requests, for who asked, who decides, and who administers. */
@Injectable()
export class ReadApprovals {
  constructor(
    private readonly requests: ApprovalRequestRepository,
    private readonly needed: NeededApprovals,
  ) {}

  /** `waiting` for this person's decision; `mine`: asked for or decided by this person; `all` for who looks after them. */
  async list(
    scope: Scope,
    view: ApprovalView,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: ShownRequest[]; total: number }> {
    if (view === 'waiting') return this.waiting(scope, page);
    const person = view === 'all' && seesAll(scope.actor) ? null : scope.actor.id;
    const { items, total } = await this.requests.history(scope, scope.customerId, person, page);
    return { items: await Promise.all(items.map((request) => this.shown(scope.actor, request))), total };
  }

  /** @throws Refusal `resourceNotFound`, alike for a request that is none of this person's business */
  async get(scope: Scope, id: string): Promise<ShownRequest> {
    const request = isId(id) ? await this.requests.find(scope, id) : undefined;
    // A company above reads its own requests only: what a company beneath decides stays there.
    if (!request || request.customerId !== scope.customerId) throw requestUnknown();
    const shown = await this.shown(scope.actor, request);
    const { actor } = scope;
    const decided = request.steps.some(({ decidedBy }) => decidedBy === actor.id);
    if (request.requesterId === actor.id || decided || shown.mayDecide || seesAll(actor)) return shown;
    throw requestUnknown();
  }

  private async waiting(
    scope: Scope,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: ShownRequest[]; total: number }> {
    const open = await this.requests.waiting(scope, scope.customerId);
    const others = open.filter(({ requesterId }) => requesterId !== scope.actor.id);
    const shown = await Promise.all(others.map((request) => this.shown(scope.actor, request)));
    const mine = shown.filter(({ mayDecide }) => mayDecide);
    return { items: mine.slice(offset, offset + limit), total: mine.length };
  }

  private async shown({ id, roles }: Actor, request: StoredRequest): Promise<ShownRequest> {
    const waits = request.state === 'waiting';
    const approvers = waits ? await this.needed.approversOf(request) : [];
    return {
      request,
      approvers,
      mayDecide: roles.includes('approver') && approvers.some(({ accountId }) => accountId === id),
      mayWithdraw: waits && request.requesterId === id,
    };
  }
}

/** Administrators and approvers see all of their company's requests; who only buys sees their own. */
const seesAll = ({ roles }: Actor): boolean => roles.includes('companyAdmin') || roles.includes('approver');
