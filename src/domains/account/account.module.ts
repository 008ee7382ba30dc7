import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository, repositoryOf } from '../helpers/index.js';
import { AccountRepository } from './account.repository.js';
import { ACCOUNT_DEFINITIONS, BILLING_REFERENCE_DEFINITIONS } from './definitions.js';
import * as entities from './entities/index.js';

const DEFINITIONS = [...ACCOUNT_DEFINITIONS, ...BILLING_REFERENCE_DEFINITIONS];

/** Accounts, and how bills are made for them. */
@Module({
  imports: [TypeOrmModule.forFeature(Object.values(entities))],
  providers: [AccountRepository, ...DEFINITIONS.map(provideRepository)],
  exports: [AccountRepository, ...DEFINITIONS.map(repositoryOf)],
})
export class AccountModule {}
