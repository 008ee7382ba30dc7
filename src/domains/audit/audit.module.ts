import { Module, type Provider, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Database } from '../helpers/index.js';
import { AuditEntryRepository } from './audit-entry.repository.js';
import { AuditVerificationRepository } from './audit-verification.repository.js';
import { AuditChainRepository } from './chain/audit-chain.repository.js';
import { ChainReaderRepository } from './chain/chain-reader.repository.js';
import { AuditEntryRow } from './entities/audit-entry.entity.js';
import { AuditLink } from './entities/audit-link.entity.js';
import { AuditVerification } from './entities/audit-verification.entity.js';
import { AuditWaiting } from './entities/audit-waiting.entity.js';
import { CustomerOwnersRepository } from './customer-owners.repository.js';

const repository = <T>(type: Type<T>): Provider => ({
  provide: type,
  inject: [Database],
  useFactory: (database: Database) => new type(database),
});

const REPOSITORIES = [
  AuditEntryRepository,
  AuditVerificationRepository,
  AuditChainRepository,
  ChainReaderRepository,
  CustomerOwnersRepository,
];

/** Entries, their chain, and what verifications found. */
@Module({
  imports: [TypeOrmModule.forFeature([AuditEntryRow, AuditLink, AuditWaiting, AuditVerification])],
  providers: REPOSITORIES.map((type) => repository<object>(type)),
  exports: REPOSITORIES,
})
export class AuditModule {}
