import { Module } from '@nestjs/common';
import { ActingDomainModule } from '../../domains/acting/index.js';
import { CartModule, shoppingCartDefinition } from '../../domains/cart/index.js';
import { CustomerModule } from '../../domains/customer/index.js';
import { IdentityModule } from '../../domains/identity/index.js';
import { PlaceModule } from '../../domains/place/index.js';
import { ApprovalManagementModule } from '../approval-management/index.js';
import { OrderManagementModule } from '../order-management/index.js';
import { PricingModule } from '../pricing/index.js';
import { provideUseCases } from '../resource-management/index.js';
import { RuleManagementModule } from '../rule-management/index.js';
import { ServiceAvailabilityModule } from '../service-availability/index.js';
import { ApprovalEvents } from './approving/approval-events.js';
import { ApprovalSteps } from './approving/approval-steps.js';
import { ApprovalNotices } from './approving/approval-notices.js';
import { AskForApproval } from './approving/ask-for-approval.js';
import { DecideOnOrder } from './approving/decide-on-order.use-case.js';
import { EndApproval } from './approving/end-approval.js';
import { FinalApproval } from './approving/final-approval.js';
import { PlaceApprovedOrder } from './approving/place-approved-order.js';
import { PreviewApproval } from './approving/preview-approval.use-case.js';
import { ReadApprovals } from './approving/read-approvals.use-case.js';
import { PassOnApprovals } from './approving/pass-on-approvals.js';
import { WithdrawApproval } from './approving/withdraw-approval.use-case.js';
import { ChangeBundle } from './bundles/change-bundle.use-case.js';
import { ApplyFix } from './cart/apply-fix.use-case.js';
import { CartLock } from './cart/cart-lock.js';
import { ChangeCartItems } from './cart/change-cart-items.use-case.js';
import { CheckPlace } from './cart/check-place.js';
import { ClaimVisitorCart } from './cart/claim-visitor-cart.use-case.js';
import { FillCart } from './cart/fill-cart.use-case.js';
import { CartHooks } from './cart/cart-hooks.js';
import { ShoppingCarts } from './cart/shopping-carts.js';
import { CheckOut } from './checkout/check-out.use-case.js';
import { AskPrices } from './prices/ask-prices.use-case.js';
import { PrepareCheckout } from './checkout/prepare-checkout.js';
import { RecheckCart } from './checkout/recheck-cart.js';
import { CartConfirmations } from './confirmation/cart-confirmations.use-case.js';
import { TellBuyers } from './confirmation/tell-buyers.js';
import { FindEntryFacts } from './order-entry/entry-facts.js';
import { KeepOrderEntry } from './order-entry/keep-order-entry.use-case.js';
import { SealAnswers } from './order-entry/seal-answers.js';

const USE_CASES = [
  AskPrices,
  ShoppingCarts,
  ApplyFix,
  ChangeCartItems,
  FillCart,
  ClaimVisitorCart,
  KeepOrderEntry,
  CheckOut,
  CartConfirmations,
  ReadApprovals,
  DecideOnOrder,
  WithdrawApproval,
  PreviewApproval,
];

const APPROVING = [
  ApprovalEvents,
  ApprovalNotices,
  ApprovalSteps,
  AskForApproval,
  CartLock,
  EndApproval,
  FinalApproval,
  PassOnApprovals,
  PlaceApprovedOrder,
];

/** From the first look to the order: cart, order entry, checkout. */
@Module({
  imports: [
    ActingDomainModule,
    ApprovalManagementModule,
    IdentityModule,
    CartModule,
    CustomerModule,
    PlaceModule,
    PricingModule,
    RuleManagementModule,
    ServiceAvailabilityModule,
    OrderManagementModule,
  ],
  providers: [
    ...USE_CASES,
    ...APPROVING,
    TellBuyers,
    CheckPlace,
    ChangeBundle,
    FindEntryFacts,
    SealAnswers,
    PrepareCheckout,
    RecheckCart,
    CartHooks,
    provideUseCases(shoppingCartDefinition, CartHooks),
  ],
  exports: USE_CASES,
})
export class OnlineOrderingModule {}
