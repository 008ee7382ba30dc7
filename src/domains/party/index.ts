export { CompanyHierarchyRepository, type CompanyPlace } from './company-hierarchy.repository.js';
export * from './definitions.js';
export * from './entities/index.js';
export { type PartyOwner, PartyOwnerRepository } from './party-owner.repository.js';
export { PartyModule } from './party.module.js';
