import { Module, type Provider, type Type } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Database } from '../helpers/index.js';
import { ActingGrantRepository } from './acting-grant.repository.js';
import { AgentAccessRepository } from './agent-access.repository.js';
import { BuyerRepository } from './buyer.repository.js';
import { ActingConsent } from './entities/acting-consent.entity.js';
import { ActingGrant } from './entities/acting-grant.entity.js';

const REPOSITORIES = [ActingGrantRepository, AgentAccessRepository, BuyerRepository];

const provide = (type: Type): Provider => ({
  provide: type,
  inject: [Database],
  useFactory: (database: Database) => new type(database) as unknown,
});

/** Staff who act for a customer. */
@Module({
  imports: [TypeOrmModule.forFeature([ActingGrant, ActingConsent])],
  providers: REPOSITORIES.map(provide),
  exports: REPOSITORIES,
})
export class ActingDomainModule {}
