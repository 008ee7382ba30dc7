import { Injectable } from '@nestjs/common';
import {
  type ApprovalAction,
  ApprovalRequestRepository,
  approvalStateMachine,
  type StoredRequest,
} from '../../../domains/approval/index.js';
import { Clock, Refusal, type Transaction } from '../../../domains/helpers/index.js';
import { ApprovalMails } from '../../approval-management/index.js';
import { CartLock } from '../cart/cart-lock.js';
import { ApprovalEvents } from './approval-events.js';

export type EndingAction = Exclude<ApprovalAction, 'approve'>;

/** How a request ends, in the transaction that ends it: state, cart, event, and a mail to who asked. */
@Injectable()
export class EndApproval {
  constructor(
    private readonly requests: ApprovalRequestRepository,
    private readonly carts: CartLock,
    private readonly mails: ApprovalMails,
    private readonly events: ApprovalEvents,
    private readonly clock: Clock,
  ) {}

  /**
   * The request, locked and still waiting.
   * @throws Refusal `resourceNotFound`, `approvalEnded`; `approvalMovedOn` when `step` is no longer the current one
   */
  async claim(tx: Transaction, id: string, step?: number): Promise<StoredRequest> {
    const request = await this.requests.claim(tx, id);
    if (!request) throw requestUnknown();
    refuseEnded(request);
    if (step !== undefined && step !== request.step) throw movedOn();
    return request;
  }

  /** Ends a claimed request without an order; its cart is the customer's again. */
  async end(tx: Transaction, request: StoredRequest, action: EndingAction, outcome: string): Promise<void> {
    await this.carts.release(tx, request.cartId);
    await this.finish(tx, request, action, outcome);
  }

  /** Ends a claimed request; the caller has dealt with its cart. */
  async finish(
    tx: Transaction,
    request: StoredRequest,
    action: EndingAction,
    outcome: string,
    orderId?: string,
  ): Promise<void> {
    const move = approvalStateMachine.find(request.state, action);
    if (!move) throw ended(request);
    await this.requests.end(
      tx,
      request.id,
      { state: move.to, outcome, ...(orderId !== undefined && { orderId }) },
      this.clock.now(),
    );
    await this.events.tell(tx, request, { kind: 'StateChange', state: move.to });
    const { requesterId: id, requesterName: name, requesterEmail: email } = request;
    if (email !== null && action !== 'withdraw')
      await this.mails.tell(tx, request, { id, name, email }, outcome);
  }
}

/** @throws Refusal `approvalEnded` */
export function refuseEnded(request: StoredRequest): void {
  if (approvalStateMachine.isFinal(request.state)) throw ended(request);
}

const ended = ({ outcome, state }: StoredRequest): Refusal =>
  new Refusal(
    'conflict',
    'approvalEnded',
    `This request is ${state} and cannot be decided any more. ${outcome ?? ''} Look at the list of approvals again.`,
  );

export const movedOn = (): Refusal =>
  new Refusal(
    'conflict',
    'approvalMovedOn',
    'Somebody decided this step a moment ago: look at the request again, the next step may be yours.',
  );

export const requestUnknown = (): Refusal =>
  new Refusal('notFound', 'resourceNotFound', 'There is no such approval request: read the list again.');
