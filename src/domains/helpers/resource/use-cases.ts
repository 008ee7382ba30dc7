import type { JsonObject } from './json.js';
import type { ListQuery, Page, StoredResource } from './definition.js';
import type { Scope } from '../scope.js';

export interface WriteOptions {
  /** The client's Idempotency-Key, where the operation honours one. */
  readonly idempotencyKey?: string;
}

export interface ChangeOptions {
  /** From If-Match: the write is refused (`stale`) when the stored version is another. */
  readonly expectedVersion?: number;
}

/** What the kernel's controllers call. Each API binds the generic ones or its own. Unknown ids throw a notFound Refusal. */
export interface ResourceUseCases {
  list(scope: Scope, query: ListQuery): Promise<Page>;
  get(scope: Scope, id: string): Promise<StoredResource>;
  create(scope: Scope, body: JsonObject, options: WriteOptions): Promise<StoredResource>;
  /** `change` maps the stored document to the wanted one (the client's patch applied); it throws a Refusal on a bad patch. */
  patch(
    scope: Scope,
    id: string,
    change: (document: JsonObject) => JsonObject,
    options: ChangeOptions,
  ): Promise<StoredResource>;
  delete(scope: Scope, id: string, options: ChangeOptions): Promise<void>;
}
