import { Injectable } from '@nestjs/common';
import type { StoredRequest } from '../../../domains/approval/index.js';
import { type Actor, Database, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { MembershipRepository, rolesBeneath } from '../../../domains/identity/index.js';
import { amountsOf } from '../../approval-management/index.js';
import { PlaceOrder } from '../../order-management/index.js';
import { CartLock } from '../cart/cart-lock.js';
import { requestOf } from '../checkout/checkout-request.js';
import { orderOfCart } from '../checkout/order-of-cart.js';
import { PrepareCheckout, type PreparedCheckout } from '../checkout/prepare-checkout.js';
import { receiptOf } from '../checkout/receipt.js';
import { checkoutOf } from './approval-content.js';
import { FinalApproval } from './final-approval.js';

/** What is in the way of placing does not end the request: those who were quicker have. */
const OTHERS_WERE_QUICKER: ReadonlySet<string> = new Set([
  'approvalEnded',
  'approvalMovedOn',
  'resourceNotFound',
]);

/** The last yes: places the order in the name of who asked, exactly once, or says that it needs a new look. */
@Injectable()
export class PlaceApprovedOrder {
  constructor(
    private readonly prepare: PrepareCheckout,
    private readonly orders: PlaceOrder,
    private readonly carts: CartLock,
    private readonly memberships: MembershipRepository,
    private readonly final: FinalApproval,
    private readonly database: Database,
  ) {}

  /** @throws Refusal `approvalEnded`, `approvalMovedOn` when somebody was quicker */
  async place(approver: Scope, request: StoredRequest, comment: string | null): Promise<void> {
    try {
      const scope = await this.requesterScope(approver, request);
      const prepared = await this.prepare.prepare(scope, request.cartId, checkoutOf(request.content), true);
      refuseOtherPrice(request, prepared);
      await this.write({ approver, scope }, request, prepared, comment);
    } catch (error) {
      if (!(error instanceof Refusal) || OTHERS_WERE_QUICKER.has(error.code)) throw error;
      await this.database.transaction(approver, (tx) =>
        this.final.askForNewLook(tx, request, comment, error),
      );
    }
  }

  /** In the name of who asked; the transaction is the approver's, as the audit log has to say. */
  private async write(
    { approver, scope }: { readonly approver: Scope; readonly scope: Scope },
    request: StoredRequest,
    { cart, facts, priced, notes }: PreparedCheckout,
    comment: string | null,
  ): Promise<void> {
    await this.orders.execute(scope, orderOfCart(facts), {
      idempotency: {
        key: request.idempotencyKey,
        request: requestOf(request.cartId, checkoutOf(request.content)),
      },
      judge: 'done',
      verdicts: facts.verdicts,
      notes: [...notes, ...notesOf(approver.actor, request, comment)],
      answerOf: receiptOf(priced),
      commit: (write, receipt) =>
        this.database.transaction(approver, async (tx) => {
          const orderId = String(receipt.orderId);
          await this.final.approve(tx, request, comment, orderId, String(receipt.orderNumber));
          await this.carts.close(tx, cart, orderId, true);
          if (!(await write(tx))) throw keyTaken();
          return true;
        }),
    });
  }

  /** @throws Refusal `requesterGone` when the person may not order there any more. */
  private async requesterScope({ tenantId, correlationId }: Scope, request: StoredRequest): Promise<Scope> {
    const { requesterId: id, requesterName: name, customerId } = request;
    const memberships = await this.memberships.reaching(id, customerId);
    const own = memberships.find((membership) => membership.customerId === customerId);
    const roles = own?.roles ?? memberships.flatMap((membership) => rolesBeneath(membership.roles));
    if (!roles.includes('buyer') && !roles.includes('reseller')) throw requesterGone(name);
    const actor = { id, name, kind: 'customer', roles } as const;
    return { tenantId, customerId, actor, ...(correlationId !== undefined && { correlationId }) };
  }
}

function refuseOtherPrice({ amounts }: StoredRequest, { priced }: PreparedCheckout): void {
  const now = amountsOf(priced.totals);
  const same =
    Number(now.oneTime) === Number(amounts.oneTime) &&
    Number(now.monthly) === Number(amounts.monthly) &&
    now.currency === amounts.currency;
  if (same) return;
  throw new Refusal(
    'conflict',
    'priceChanged',
    `The price has changed since it was approved: ${now.oneTime} ${now.currency} once and ${now.monthly} ${now.currency} each month.`,
  );
}

/** Every approver by name, for the order's log. */
function notesOf(
  approver: Actor,
  { steps }: StoredRequest,
  comment: string | null,
): { actor: Actor; text: string }[] {
  const said = (text: string | null): string => (text === null ? '.' : `: ${text}`);
  const earlier = steps.flatMap(({ decision, decidedBy, decidedByName, comment: words }) =>
    decision === 'approved' && decidedBy && decidedByName
      ? [
          {
            actor: { ...approver, id: decidedBy, name: decidedByName },
            text: `${decidedByName} approved the order${said(words)}`,
          },
        ]
      : [],
  );
  return [...earlier, { actor: approver, text: `${approver.name} approved the order${said(comment)}` }];
}

const requesterGone = (name: string): Refusal =>
  new Refusal('conflict', 'requesterGone', `${name} may not order for the company any more.`);

/** Nothing may be written beside an order that was not placed. */
const keyTaken = (): Refusal =>
  new Refusal(
    'conflict',
    'idempotencyKeyReused',
    'The Idempotency-Key of the request was used for another order meanwhile.',
  );
