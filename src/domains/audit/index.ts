export type { AuditActor, AuditEntry, AuditFilter, AuditOutcome, NewAuditEntry } from './audit-entry.js';
export { AuditEntryRepository } from './audit-entry.repository.js';
export { AuditModule } from './audit.module.js';
export { AuditVerificationRepository, type Verified } from './audit-verification.repository.js';
export { AuditChainRepository, type ChainHead, type StoredLink } from './chain/audit-chain.repository.js';
export { ChainReaderRepository, type UnlinkedEntry } from './chain/chain-reader.repository.js';
export { linkHash, type LinkedContent, type LinkPlace, NOTHING_BEFORE } from './chain/link-hash.js';
export { CustomerOwnersRepository, type OwnedSubject } from './customer-owners.repository.js';
