export { type Acting, expiryOfNew, type GrantHolder } from './acting-grant.js';
export { ActingGrantRepository, type EndedGrant } from './acting-grant.repository.js';
export { ActingDomainModule } from './acting.module.js';
export {
  type AccessQuery,
  type AgentAccess,
  AgentAccessRepository,
  type AgentDeed,
  type Consent,
} from './agent-access.repository.js';
export { type Buyer, BuyerRepository } from './buyer.repository.js';
export { ActingConsent } from './entities/acting-consent.entity.js';
export { ActingGrant } from './entities/acting-grant.entity.js';
export { refuseWithoutConsent } from './rules/customer-consents.rule.js';
export { refuseClosedCustomer } from './rules/customer-is-active.rule.js';
export { refuseUnknownCustomer } from './rules/customer-is-known.rule.js';
export { refuseOwnCustomer } from './rules/customer-is-not-ones-own.rule.js';
export { refuseEmptyReason } from './rules/reason-says-why.rule.js';
