import { Injectable } from '@nestjs/common';
import {
  assembleDocument,
  compileResource,
  type CompiledResource,
  Database,
  type JsonObject,
  Refusal,
  type ResourceDefinition,
  ResourceRepository,
  type Scope,
  splitDocument,
  type StoredResource,
} from '../../domains/helpers/index.js';
import { CATALOGUE_KINDS, type CatalogueKind } from '../catalog/index.js';

const PAGE = 1_000;

/** One kind of entry that drafts may hold. */
export interface CatalogueResource {
  readonly kind: CatalogueKind;
  readonly definition: ResourceDefinition;
  readonly repository: ResourceRepository;
}

/** The stored entries of every catalogue kind, for publishing, comparing and moving them. */
@Injectable()
export class CatalogueResources {
  private readonly resources: ReadonlyMap<
    string,
    CatalogueResource & { readonly compiled: CompiledResource }
  >;

  constructor(private readonly database: Database) {
    this.resources = new Map(
      CATALOGUE_KINDS.map(([kind, definition]) => [
        kind,
        {
          kind,
          definition,
          repository: new ResourceRepository(definition, database),
          compiled: compileResource(definition),
        },
      ]),
    );
  }

  /** In the order in which they are written: what others refer to comes first where it can. */
  get kinds(): readonly CatalogueKind[] {
    return [...this.resources.values()].map(({ kind }) => kind);
  }

  /** @throws Refusal notFound for what is no kind of the catalogue. */
  of(kind: string): CatalogueResource {
    return this.compiledOf(kind);
  }

  isKind(kind: string): kind is CatalogueKind {
    return this.resources.has(kind);
  }

  find(scope: Scope, kind: string, id: string): Promise<StoredResource | undefined> {
    return this.of(kind).repository.find(scope, id);
  }

  /** Stored versions of these entries; who is missing is not there. */
  async versions(scope: Scope, kind: string, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const { root } = this.compiledOf(kind).compiled;
    const rows = await this.database.query<{ id: string; version: number }>(
      scope,
      `SELECT id, version FROM ${root.base.shape.sqlName} WHERE id = ANY ($1::uuid[])`,
      [[...ids]],
    );
    return new Map(rows.map(({ id, version }) => [id, version]));
  }

  /** Every entry of a kind, page by page. */
  async *all(scope: Scope, kind: string): AsyncGenerator<StoredResource> {
    const { repository } = this.of(kind);
    const seen = new Set<string>(); // an entry that is added meanwhile moves the pages
    for (let offset = 0; ; offset += PAGE) {
      const page = await repository.list(scope, { conditions: [], sort: [], offset, limit: PAGE });
      for (const stored of page.items) {
        if (seen.has(stored.id)) continue;
        seen.add(stored.id);
        yield stored;
      }
      if (offset + PAGE >= page.total) return;
    }
  }

  /**
   * A document as its API will show it once it is published: with id, href, type and what is set by itself.
   * @throws Refusal invalid when a value does not fit its column.
   */
  shown(kind: string, id: string, document: JsonObject): JsonObject {
    const { definition, compiled } = this.compiledOf(kind);
    const complete = { ...definition.defaults, ...document };
    for (const name of definition.readOnly ?? []) delete complete[name];
    return assembleDocument(compiled, id, splitDocument(compiled, complete));
  }

  private compiledOf(kind: string): CatalogueResource & { readonly compiled: CompiledResource } {
    const found = this.resources.get(kind);
    if (found) return found;
    const message = `The catalogue has no ${JSON.stringify(kind.slice(0, 40))}: use ${this.kinds.join(', ')}.`;
    throw new Refusal('notFound', 'catalogueKindUnknown', message);
  }
}
