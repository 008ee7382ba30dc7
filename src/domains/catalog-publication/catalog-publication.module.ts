import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeRepository } from './change.repository.js';
import { ChangeSetRepository } from './change-set.repository.js';
import * as entities from './entities/index.js';
import { ExampleRepository } from './example.repository.js';
import { CatalogueFileRepository } from './files/file.repository.js';
import { RowFaultRepository } from './files/row-fault.repository.js';
import { PublicationRepository } from './publication.repository.js';

const REPOSITORIES = [
  ChangeSetRepository,
  ChangeRepository,
  ExampleRepository,
  PublicationRepository,
  CatalogueFileRepository,
  RowFaultRepository,
];

/** Drafts of the catalogue, what was published of them, and the files of imports and exports. */
@Module({
  imports: [TypeOrmModule.forFeature(Object.values(entities))],
  providers: REPOSITORIES,
  exports: REPOSITORIES,
})
export class CatalogPublicationModule {}
