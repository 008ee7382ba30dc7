import { Module } from '@nestjs/common';
import { CustomerModule } from '../../domains/customer/index.js';
import { FulfillmentStatusModule } from '../../domains/fulfillment-status/index.js';
import { InventoryModule, productDefinition } from '../../domains/inventory/index.js';
import { OrderModule, productOrderDefinition } from '../../domains/order/index.js';
import { OrderActivityModule } from '../../domains/order-activity/index.js';
import { PlaceModule } from '../../domains/place/index.js';
import { PromotionModule } from '../../domains/promotion/index.js';
import { QualificationModule } from '../../domains/qualification/index.js';
import { WorkforceModule } from '../../domains/workforce/index.js';
import { OssModule } from '../../integration/oss/index.js';
import { ApprovalManagementModule } from '../approval-management/index.js';
import { PricingModule } from '../pricing/index.js';
import { RuleManagementModule } from '../rule-management/index.js';
import { ServiceAvailabilityModule } from '../service-availability/index.js';
import { provideUseCases, useCasesOf } from '../resource-management/index.js';
import { AssignOrder } from './assigning/assign-order.js';
import { AssignQueued } from './assigning/assign-queued.use-case.js';
import { AssignmentQueue } from './assigning/assignment-queue.js';
import { OwnerPresence } from './assigning/owner-presence.js';
import { PickAgent } from './assigning/pick-agent.js';
import { ReassignOrders } from './assigning/reassign-orders.use-case.js';
import { CancelProductOrderResource } from './cancel-product-order.resource.js';
import { CancelOrder } from './cancelling/cancel-order.use-case.js';
import { CancelWork } from './cancelling/cancel-work.js';
import { CancellationTasks } from './cancelling/cancellation-tasks.js';
import { ApplyNotice } from './fulfilling/apply-notice.use-case.js';
import { BeginWork } from './fulfilling/begin-work.js';
import { FollowProgress } from './fulfilling/follow-progress.js';
import { FulfilmentWorker } from './fulfilling/fulfilment-worker.js';
import { NextWork } from './fulfilling/next-work.js';
import { OrderChanges } from './fulfilling/order-changes.js';
import { OrderEvents } from './fulfilling/order-events.js';
import { OrderedProducts } from './fulfilling/ordered-products.js';
import { ServiceOrderJobs } from './fulfilling/service-order-jobs.js';
import { StartOrder } from './fulfilling/start-order.use-case.js';
import { CheckDelivery } from './placing/check-delivery.js';
import { JudgeStoredOrder } from './placing/judge-stored-order.js';
import { OrderAnswers } from './placing/order-answers.js';
import { PlaceOrder } from './placing/place-order.use-case.js';
import { NotePromotions } from './pricing/note-promotions.js';
import { PriceOrder } from './pricing/price-order.js';
import { TrustedTechnology } from './pricing/trusted-technology.js';
import { productHooks } from './product.hooks.js';
import { ReadOrders } from './reading/read-orders.use-case.js';
import { productOrderHooks, ProductOrderResource } from './product-order.resource.js';

const PLACING = [
  TrustedTechnology,
  PriceOrder,
  NotePromotions,
  CheckDelivery,
  JudgeStoredOrder,
  OrderAnswers,
  PlaceOrder,
];
const FULFILLING = [
  OrderChanges,
  OrderEvents,
  OrderedProducts,
  BeginWork,
  StartOrder,
  ServiceOrderJobs,
  NextWork,
  FollowProgress,
  ApplyNotice,
  FulfilmentWorker,
];
const ASSIGNING = [AssignmentQueue, PickAgent, AssignOrder, AssignQueued, ReassignOrders, OwnerPresence];
const CANCELLING = [CancellationTasks, CancelWork, CancelOrder];

/** The life of an order: placing, fulfilling, cancelling, reading. */
@Module({
  imports: [
    ApprovalManagementModule,
    OrderModule,
    OrderActivityModule,
    FulfillmentStatusModule,
    InventoryModule,
    CustomerModule,
    PlaceModule,
    PricingModule,
    PromotionModule,
    QualificationModule,
    RuleManagementModule,
    ServiceAvailabilityModule,
    OssModule,
    WorkforceModule,
  ],
  providers: [
    ...PLACING,
    ...FULFILLING,
    ...ASSIGNING,
    ...CANCELLING,
    provideUseCases(productOrderDefinition, productOrderHooks),
    provideUseCases(productDefinition, productHooks),
    ReadOrders,
    ProductOrderResource,
    CancelProductOrderResource,
  ],
  exports: [
    PlaceOrder,
    ReadOrders,
    AssignmentQueue,
    ReassignOrders,
    ProductOrderResource,
    CancelProductOrderResource,
    useCasesOf(productDefinition),
  ],
})
export class OrderManagementModule {}
