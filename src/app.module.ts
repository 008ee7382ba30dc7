import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { DemoOperatorModule } from './business/demo-operator/index.js';
import { PROCESS_OPTIONS, type ProcessOptions } from './domains/helpers/index.js';
import { type ConnectionTarget, DatabaseModule } from './integration/database/index.js';
import { HttpModule } from './presentation/http/index.js';
import { AccountPortalModule } from './presentation/portal/account/index.js';
import { DemoMailsModule } from './presentation/portal/demo-mails/index.js';
import { AuditPortalModule } from './presentation/portal/audit/index.js';
import { AvailabilityPortalModule } from './presentation/portal/availability/index.js';
import { ActingPortalModule } from './presentation/portal/acting/index.js';
import { ApprovalsPortalModule } from './presentation/portal/approvals/index.js';
import { BrowsingPortalModule } from './presentation/portal/browsing/index.js';
import { CompaniesPortalModule } from './presentation/portal/companies/index.js';
import { PeoplePortalModule } from './presentation/portal/people/index.js';
import { CataloguePortalModule } from './presentation/portal/catalogue/index.js';
import { CheckoutModule } from './presentation/portal/checkout/index.js';
import { DemonstrationsPortalModule } from './presentation/portal/demonstrations/index.js';
import { DeskPortalModule } from './presentation/portal/desk/index.js';
import { NeedsPortalModule } from './presentation/portal/needs/index.js';
import { OrdersPortalModule } from './presentation/portal/orders/index.js';
import { InquiriesPortalModule } from './presentation/portal/inquiries/index.js';
import { IdentityProvidersPortalModule } from './presentation/portal/identity-providers/index.js';
import { RulesPortalModule } from './presentation/portal/rules/index.js';
import { ProgramsPortalModule } from './presentation/portal/programs/index.js';
import { SessionModule } from './presentation/portal/session/index.js';
import { WorkforcePortalModule } from './presentation/portal/workforce/index.js';
import { EventRelayModule } from './business/event-delivery/index.js';
import { AuditLogModule } from './business/audit/index.js';
import { OrderManagementModule } from './business/order-management/index.js';
import { EventsModule } from './integration/events/index.js';
import { JobsModule } from './integration/jobs/index.js';
import { MailModule, type MailOptions } from './integration/mail/index.js';
import { RealtimeModule } from './presentation/realtime/index.js';
import { AccountApiModule } from './presentation/tmf/account/index.js';
import { CustomerApiModule } from './presentation/tmf/customer/index.js';
import { TmfKernelModule } from './presentation/tmf/kernel/index.js';
import { GeographicAddressApiModule } from './presentation/tmf/geographic-address/index.js';
import { PartyApiModule } from './presentation/tmf/party/index.js';
import { PartyRoleApiModule } from './presentation/tmf/party-role/index.js';
import { PricesPortalModule } from './presentation/portal/prices/index.js';
import { PriceBookApiModule } from './presentation/tmf/price-book/index.js';
import { PromotionManagementApiModule } from './presentation/tmf/promotion-management/index.js';
import { ProductCatalogApiModule } from './presentation/tmf/product-catalog/index.js';
import { ProductInventoryApiModule } from './presentation/tmf/product-inventory/index.js';
import { ProductOrderingApiModule } from './presentation/tmf/product-ordering/index.js';
import { UserRolePermissionApiModule } from './presentation/tmf/user-role-permission/index.js';
import { RecommendationApiModule } from './presentation/tmf/recommendation/index.js';
import { ShoppingCartApiModule } from './presentation/tmf/shopping-cart/index.js';
import { ServiceQualificationApiModule } from './presentation/tmf/service-qualification/index.js';

export interface AppOptions extends ProcessOptions {
  /** The serving role's connection. */
  readonly serving: ConnectionTarget;
  /** Connections in the pool. */
  readonly poolSize: number;
  /** How mail goes out; left out: it waits, or is shown by the demo. */
  readonly mail?: MailOptions | undefined;
}

/** Every feature module, one line each. */
const FEATURES: readonly (Type | DynamicModule)[] = [
  AuditLogModule,
  AuditPortalModule,
  OrderManagementModule,
  EventRelayModule,
  HttpModule,
  DemoOperatorModule,
  SessionModule,
  ProgramsPortalModule,
  IdentityProvidersPortalModule,
  AccountPortalModule,
  DemoMailsModule,
  ProductCatalogApiModule,
  PromotionManagementApiModule,
  PriceBookApiModule,
  CataloguePortalModule,
  PartyApiModule,
  CustomerApiModule,
  AccountApiModule,
  PartyRoleApiModule,
  UserRolePermissionApiModule,
  GeographicAddressApiModule,
  ServiceQualificationApiModule,
  AvailabilityPortalModule,
  BrowsingPortalModule,
  PricesPortalModule,
  ShoppingCartApiModule,
  CheckoutModule,
  RulesPortalModule,
  ApprovalsPortalModule,
  PeoplePortalModule,
  CompaniesPortalModule,
  ActingPortalModule,
  DemonstrationsPortalModule,
  ProductOrderingApiModule,
  ProductInventoryApiModule,
  OrdersPortalModule,
  NeedsPortalModule,
  InquiriesPortalModule,
  RecommendationApiModule,
  DeskPortalModule,
  WorkforcePortalModule,
  RealtimeModule,
];

/** The composition root: the one place that knows every context. */
@Module({})
export class AppModule {
  static register(options: AppOptions): DynamicModule {
    return {
      module: AppModule,
      global: true,
      imports: [
        DatabaseModule.serving(options.serving, options.poolSize),
        EventsModule,
        JobsModule,
        MailModule.sending(options.mail),
        ...FEATURES,
        TmfKernelModule.register(),
      ],
      providers: [{ provide: PROCESS_OPTIONS, useValue: options }],
      exports: [PROCESS_OPTIONS],
    };
  }
}
