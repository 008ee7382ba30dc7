import { CreateDemonstrations1763780600000 } from './1763780600000-base-create-demonstrations.js';
import { FoundRolesAndSchemas1763769600000 } from './1763769600000-base-found-roles-and-schemas.js';
import { CreateOutbox1763769601000 } from './1763769601000-base-create-outbox.js';
import { CreateCatalogue1763770100000 } from './1763770100000-base-create-catalogue.js';
import { ExtendProductOffering1763770101000 } from './1763770101000-telecom-extend-product-offering.js';
import { CreateParties1763770102000 } from './1763770102000-base-create-parties.js';
import { CreateHubSubscription1763770103000 } from './1763770103000-base-create-hub-subscription.js';
import { CreateProductOrder1763770200000 } from './1763770200000-base-create-product-order.js';
import { CreateFulfilment1763770201000 } from './1763770201000-telecom-create-fulfilment.js';
import { CreateProduct1763770202000 } from './1763770202000-base-create-product.js';
import { CreateOssSimulator1763770203000 } from './1763770203000-telecom-create-oss-simulator.js';
import { CreateEventDelivery1763770204000 } from './1763770204000-base-create-event-delivery.js';
import { CreateOrderSearch1763770205000 } from './1763770205000-telecom-create-order-search.js';
import { CreatePlaces1763770300000 } from './1763770300000-base-create-places.js';
import { CreateCoverage1763770301000 } from './1763770301000-telecom-create-coverage.js';
import { CreateServiceQualifications1763770302000 } from './1763770302000-telecom-create-service-qualifications.js';
import { CreateShoppingCart1763770400000 } from './1763770400000-base-create-shopping-cart.js';
import { CreateIdentity1763770500000 } from './1763770500000-base-create-identity.js';
import { ShowMigrationsToServingRole1763770501000 } from './1763770501000-base-show-migrations-to-serving-role.js';
import { AddMemberships1763771000000 } from './1763771000000-base-add-memberships.js';
import { ShowCompaniesBelow1763771001000 } from './1763771001000-base-show-companies-below.js';
import { AddCompanyHierarchy1763771100000 } from './1763771100000-base-add-company-hierarchy.js';
import { CreateAccounts1763771101000 } from './1763771101000-base-create-accounts.js';
import { CreatePartyRole1763771102000 } from './1763771102000-base-create-party-role.js';
import { CreatePermissions1763771103000 } from './1763771103000-base-create-permissions.js';
import { CreateMail1763771200000 } from './1763771200000-base-create-mail.js';
import { CreateCredentials1763771201000 } from './1763771201000-base-create-credentials.js';
import { CreateWorkforce1763771300000 } from './1763771300000-base-create-workforce.js';
import { CreateTraffic1763771400000 } from './1763771400000-base-create-traffic.js';
import { AnnounceAccessChanges1763771401000 } from './1763771401000-base-announce-access-changes.js';
import { CreateAuditLog1763771500000 } from './1763771500000-base-create-audit-log.js';
import { AuditTablesWithoutEvents1763771501000 } from './1763771501000-base-audit-tables-without-events.js';
import { CreateInvitation1763771600000 } from './1763771600000-base-create-invitation.js';
import { CreateApprovals1763771601000 } from './1763771601000-base-create-approvals.js';
import { CreatePrograms1763771800000 } from './1763771800000-base-create-programs.js';
import { CreateIdentityProviders1763771801000 } from './1763771801000-base-create-identity-providers.js';
import { CreateActing1763771900000 } from './1763771900000-base-create-acting.js';
import { CreateCartActivity1763771901000 } from './1763771901000-base-create-cart-activity.js';
import { AuditConsentsLimitsInvitations1763771902000 } from './1763771902000-base-audit-consents-limits-invitations.js';
import { EndTokensWithProvider1763771920000 } from './1763771920000-base-end-tokens-with-provider.js';
import { CreateCataloguePublications1763780300000 } from './1763780300000-base-create-catalogue-publications.js';
import { CreateProcurementInquiry1763780700000 } from './1763780700000-base-create-procurement-inquiry.js';
import { AnnounceEndedActing1763900000000 } from './1763900000000-base-announce-ended-acting.js';
import { AuditCodesAndLinks1763900001000 } from './1763900001000-base-audit-codes-and-links.js';
import { HidePlatformSecrets1763771910000 } from './1763771910000-base-hide-platform-secrets.js';
import { WatchCatalogue1763780000000 } from './1763780000000-base-watch-catalogue.js';
import { CreatePriceBooksAndPromotions1763780101000 } from './1763780101000-base-create-price-books-and-promotions.js';
import { CreateTaxRates1763780102000 } from './1763780102000-base-create-tax-rates.js';
import { AddBuyingTerms1763780100000 } from './1763780100000-base-add-buying-terms.js';
import { CreateRule1763780200000 } from './1763780200000-base-create-rule.js';
import { CreateNeeds1763780400000 } from './1763780400000-base-create-needs.js';

/** Every migration, oldest first. TypeORM runs them by the number in the class name; a test keeps list and files equal. */
export const MIGRATIONS = [
  FoundRolesAndSchemas1763769600000,
  CreateOutbox1763769601000,
  CreateCatalogue1763770100000,
  ExtendProductOffering1763770101000,
  CreateParties1763770102000,
  CreateHubSubscription1763770103000,
  CreateProductOrder1763770200000,
  CreateFulfilment1763770201000,
  CreateProduct1763770202000,
  CreateOssSimulator1763770203000,
  CreateEventDelivery1763770204000,
  CreateOrderSearch1763770205000,
  CreatePlaces1763770300000,
  CreateCoverage1763770301000,
  CreateServiceQualifications1763770302000,
  CreateShoppingCart1763770400000,
  CreateIdentity1763770500000,
  ShowMigrationsToServingRole1763770501000,
  AddMemberships1763771000000,
  ShowCompaniesBelow1763771001000,
  AddCompanyHierarchy1763771100000,
  CreateAccounts1763771101000,
  CreatePartyRole1763771102000,
  CreatePermissions1763771103000,
  CreateMail1763771200000,
  CreateCredentials1763771201000,
  CreateWorkforce1763771300000,
  CreateTraffic1763771400000,
  AnnounceAccessChanges1763771401000,
  CreateAuditLog1763771500000,
  AuditTablesWithoutEvents1763771501000,
  CreateInvitation1763771600000,
  CreateApprovals1763771601000,
  CreatePrograms1763771800000,
  CreateIdentityProviders1763771801000,
  CreateActing1763771900000,
  CreateCartActivity1763771901000,
  AuditConsentsLimitsInvitations1763771902000,
  HidePlatformSecrets1763771910000,
  EndTokensWithProvider1763771920000,
  WatchCatalogue1763780000000,
  AddBuyingTerms1763780100000,
  CreatePriceBooksAndPromotions1763780101000,
  CreateTaxRates1763780102000,
  CreateRule1763780200000,
  CreateCataloguePublications1763780300000,
  CreateNeeds1763780400000,
  CreateDemonstrations1763780600000,
  CreateProcurementInquiry1763780700000,
  AnnounceEndedActing1763900000000,
  AuditCodesAndLinks1763900001000,
];
