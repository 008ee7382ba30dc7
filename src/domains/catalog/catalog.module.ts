import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { provideRepository, repositoryOf } from '../helpers/index.js';
import { CATALOGUE_DEFINITIONS } from './definitions.js';
import * as entities from './entities/index.js';

/** The operator's catalogue: a repository for each resource of TMF620. */
@Module({
  imports: [TypeOrmModule.forFeature(Object.values(entities))],
  providers: CATALOGUE_DEFINITIONS.map(provideRepository),
  exports: CATALOGUE_DEFINITIONS.map(repositoryOf),
})
export class CatalogModule {}
