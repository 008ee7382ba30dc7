import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository, repositoryOf } from '../helpers/index.js';
import { CompanyHierarchyRepository } from './company-hierarchy.repository.js';
import { PARTY_DEFINITIONS } from './definitions.js';
import { PartyOwnerRepository } from './party-owner.repository.js';
import { Individual, Organization } from './entities/index.js';

/** People and organizations. */
@Module({
  imports: [TypeOrmModule.forFeature([Individual, Organization])],
  providers: [...PARTY_DEFINITIONS.map(provideRepository), CompanyHierarchyRepository, PartyOwnerRepository],
  exports: [...PARTY_DEFINITIONS.map(repositoryOf), CompanyHierarchyRepository, PartyOwnerRepository],
})
export class PartyModule {}
