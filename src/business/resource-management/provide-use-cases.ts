import type { FactoryProvider } from '@nestjs/common';
import {
  Clock,
  Database,
  repositoryOf,
  type ResourceDefinition,
  type ResourceRepository,
} from '../../domains/helpers/index.js';
import { EventOutbox } from '../../integration/events/index.js';
import { ManageResource } from './manage-resource.use-case.js';
import type { ResourceHooks } from './resource-hooks.js';

/** Injection token of a resource's use cases. */
export const useCasesOf = (definition: ResourceDefinition): string =>
  `use cases:${definition.basePath}/${definition.name}`;

/**
 * A Nest provider of the generic use cases of a resource. `hooks` is a plain object, or the class of a provider of the
 * same module when the hooks need others.
 */
export const provideUseCases = (
  definition: ResourceDefinition,
  hooks?: ResourceHooks | (new (...parts: never[]) => ResourceHooks),
): FactoryProvider<ManageResource> => ({
  provide: useCasesOf(definition),
  inject: [
    repositoryOf(definition),
    Database,
    EventOutbox,
    Clock,
    ...(typeof hooks === 'function' ? [hooks] : []),
  ],
  useFactory: (
    resources: ResourceRepository,
    database: Database,
    outbox: EventOutbox,
    clock: Clock,
    injected?: ResourceHooks,
  ) =>
    new ManageResource(
      resources,
      database,
      outbox,
      clock,
      injected ?? (typeof hooks === 'object' ? hooks : undefined),
    ),
});
