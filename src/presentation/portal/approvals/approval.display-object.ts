import { linesOf, reasonsOf, type ShownRequest } from '../../../business/online-ordering/index.js';
import type { ApprovalDto } from './approval.dto.js';
import { plainAmount } from './plain-amount.js';

/** A request for one person's eyes. */
export const approvalShown = (
  { request, approvers, mayDecide, mayWithdraw }: ShownRequest,
  me: string,
): ApprovalDto => ({
  id: request.id,
  state: request.state,
  requesterName: request.requesterName,
  mine: request.requesterId === me,
  oneTime: plainAmount(request.amounts.oneTime),
  monthly: plainAmount(request.amounts.monthly),
  currency: request.amounts.currency,
  individualCase: request.amounts.individualCase,
  reasons: reasonsOf(request.content),
  lines: linesOf(request.content).map((line) => ({ ...line })),
  step: request.step,
  steps: request.steps.map(({ position, name, decision, decidedByName, comment, decidedAt }) => ({
    position,
    name,
    decision,
    decidedBy: decidedByName,
    comment,
    decidedAt,
  })),
  approvers: approvers.map(({ name }) => name),
  mayDecide,
  mayWithdraw,
  orderId: request.orderId,
  outcome: request.outcome,
  createdAt: request.createdAt,
  expiresAt: request.expiresAt,
  endedAt: request.endedAt,
});
