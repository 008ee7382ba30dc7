import {
  type ChangeOptions,
  type Clock,
  type Database,
  type JsonObject,
  type ListQuery,
  type Page,
  Refusal,
  type ResourceDefinition,
  type ResourceOwner,
  type ResourceRepository,
  type ResourceUseCases,
  type Scope,
  staleRefusal,
  type StoredResource,
  type Transaction,
  type WriteOptions,
  newId,
} from '../../domains/helpers/index.js';
import type { EventOutbox } from '../../integration/events/index.js';
import { changedAttributes, changesBetween, resourceEvent } from './resource-events.js';
import type { HookContext, ResourceHooks } from './resource-hooks.js';
import { ownerOfNew, refuseOtherCustomer } from './resource-owner.js';

/** What is known of a new resource before it is stored, because others refer to it. */
export interface SettledResource {
  readonly id?: string;
  readonly owner?: ResourceOwner;
}

/**
 * The generic use cases of a TM Forum resource: stores, guards by version, and writes the events in the same commit.
 * Read-only attributes are ignored in a new resource (TMF630: the server sets them) and refused when a patch changes
 * them, because a client that thinks it changed something must not be told that it did.
 */
export class ManageResource implements ResourceUseCases {
  private readonly definition: ResourceDefinition;

  constructor(
    private readonly resources: ResourceRepository,
    private readonly database: Database,
    private readonly outbox: EventOutbox,
    private readonly clock: Clock,
    private readonly hooks: ResourceHooks = {},
  ) {
    this.definition = resources.definition;
  }

  list(scope: Scope, query: ListQuery): Promise<Page> {
    return this.resources.list(scope, query);
  }

  get(scope: Scope, id: string): Promise<StoredResource> {
    return this.resources.get(scope, id);
  }

  create(scope: Scope, body: JsonObject, _options: WriteOptions = {}): Promise<StoredResource> {
    return this.database.transaction(scope, (tx) => this.createIn(tx, body));
  }

  /** As create, inside an open transaction: several resources that come into being together. */
  async createIn(tx: Transaction, body: JsonObject, settled: SettledResource = {}): Promise<StoredResource> {
    const context = this.contextOf(tx, settled.id ?? newId());
    const complete = { ...this.definition.defaults, ...withoutReadOnly(this.definition, body) };
    const document = (await this.hooks.beforeCreate?.(context, complete)) ?? complete;
    const owner =
      settled.owner ??
      (await this.hooks.ownerOf?.(context, document)) ??
      ownerOfNew(this.definition, tx.scope, document);
    const stored = await this.resources.insert(tx, document, { id: context.id, owner, now: context.now });
    await this.outbox.append(tx, [resourceEvent(this.definition, 'Create', tx.scope, stored, context.now)]);
    await this.hooks.afterWrite?.(context, stored);
    return stored;
  }

  patch(
    scope: Scope,
    id: string,
    change: (document: JsonObject) => JsonObject,
    options: ChangeOptions,
  ): Promise<StoredResource> {
    return this.database.transaction(scope, async (tx) => {
      const current = await this.claim(tx, id, options);
      const context = this.contextOf(tx, id);
      const wanted = change(current.document);
      refuseReadOnly(this.definition, current.document, wanted);
      refuseOtherCustomer(current.owner, current.document, wanted);
      const document = (await this.hooks.beforePatch?.(context, current.document, wanted)) ?? wanted;
      const changes = changesBetween(this.definition, current.document, document);
      if (changes.length === 0) return current;
      const stored = await this.resources.replace(tx, current, document, context.now);
      await this.outbox.append(
        tx,
        changes.map(({ kind, changed }) => ({
          ...resourceEvent(this.definition, kind, scope, stored, context.now),
          changed,
        })),
      );
      await this.hooks.afterWrite?.(context, stored);
      return stored;
    });
  }

  delete(scope: Scope, id: string, options: ChangeOptions): Promise<void> {
    return this.database.transaction(scope, async (tx) => {
      const current = await this.claim(tx, id, options);
      const context = this.contextOf(tx, id);
      await this.hooks.beforeDelete?.(context, current.document);
      await this.resources.remove(tx, current);
      await this.outbox.append(tx, [resourceEvent(this.definition, 'Delete', scope, current, context.now)]);
    });
  }

  private async claim(tx: Transaction, id: string, options: ChangeOptions): Promise<StoredResource> {
    const current = await this.resources.claim(tx, id);
    if (options.expectedVersion !== undefined && options.expectedVersion !== current.version)
      throw staleRefusal(this.definition, id);
    return current;
  }

  private contextOf(tx: Transaction, id: string): HookContext {
    return { tx, scope: tx.scope, id, now: this.clock.now() };
  }
}

const readOnlyNames = (definition: ResourceDefinition): string[] => [
  'id',
  'href',
  ...(definition.readOnly ?? []),
];

function withoutReadOnly(definition: ResourceDefinition, body: JsonObject): JsonObject {
  const document = { ...body };
  for (const name of readOnlyNames(definition)) delete document[name];
  return document;
}

/** @throws Refusal invalid naming each read-only attribute that the change touches. */
function refuseReadOnly(definition: ResourceDefinition, before: JsonObject, after: JsonObject): void {
  const touched = changedAttributes(before, after).filter((name) => readOnlyNames(definition).includes(name));
  if (touched.length === 0) return;
  const message = `${touched.join(', ')} cannot be changed by a client; leave it out of the patch.`;
  throw new Refusal(
    'invalid',
    'readOnlyAttribute',
    message,
    touched.map((path) => ({ code: 'readOnlyAttribute', message: `${path} is read-only.`, path })),
  );
}
