import type { FactoryProvider } from '@nestjs/common';
import { Database } from '../persistence/database.js';
import type { ResourceDefinition } from './definition.js';
import { ResourceRepository } from './resource.repository.js';

/** Injection token of a resource's repository. */
export const repositoryOf = (definition: ResourceDefinition): string =>
  `repository:${definition.basePath}/${definition.name}`;

/** A Nest provider of the repository; a domain module lists and exports it. */
export const provideRepository = (definition: ResourceDefinition): FactoryProvider<ResourceRepository> => ({
  provide: repositoryOf(definition),
  inject: [Database],
  useFactory: (database: Database) => new ResourceRepository(definition, database),
});
