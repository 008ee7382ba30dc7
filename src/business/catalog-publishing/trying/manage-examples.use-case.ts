import { Injectable } from '@nestjs/common';
import {
  type CatalogueExampleRow,
  ChangeSetRepository,
  ExampleRepository,
} from '../../../domains/catalog-publication/index.js';
import {
  Clock,
  Database,
  isId,
  type JsonObject,
  Refusal,
  type Scope,
} from '../../../domains/helpers/index.js';
import { DraftCandidates } from '../checking/draft-candidate.js';
import type { Expected } from './run-examples.js';
import type { TriedSelection } from './selection-request.js';
import { type TriedResult, TrySelection } from './try-selection.js';

export interface NewCatalogueExample {
  /** Null: for the whole catalogue. */
  readonly changeSetId: string | null;
  readonly name: string;
  readonly request: TriedSelection;
  readonly expected: Expected;
}

/** Tries carts on drafts, and keeps those that shall hold. */
@Injectable()
export class TryOnExamples {
  constructor(
    private readonly database: Database,
    private readonly examples: ExampleRepository,
    private readonly changeSets: ChangeSetRepository,
    private readonly candidates: DraftCandidates,
    private readonly trying: TrySelection,
    private readonly clock: Clock,
  ) {}

  /** Beside each other: by the draft, and by the catalogue as it is. Nothing is stored. */
  async try(
    scope: Scope,
    changeSetId: string,
    tried: TriedSelection,
  ): Promise<{ draft: TriedResult; live: TriedResult }> {
    await this.changeSets.get(scope, changeSetId);
    const { candidate, live } = await this.candidates.of(scope, changeSetId);
    const [draft, now] = await Promise.all([this.trying.on(candidate, tried), this.trying.on(live, tried)]);
    return { draft, live: now };
  }

  list(scope: Scope, changeSetId: string | null): Promise<CatalogueExampleRow[]> {
    return this.examples.of(scope, changeSetId);
  }

  /** @throws Refusal unprocessable when the example names an offering that neither draft nor catalogue has. */
  async add(scope: Scope, example: NewCatalogueExample): Promise<CatalogueExampleRow> {
    const { changeSetId, name, request, expected } = example;
    await this.refuseUnknownOfferings(scope, example);
    const id = await this.database.transaction(scope, (tx) =>
      this.examples.add(
        tx,
        {
          changeSetId,
          name,
          request: request as unknown as JsonObject,
          expected: expected as unknown as JsonObject,
        },
        this.clock.now(),
      ),
    );
    const found = (await this.examples.of(scope, changeSetId)).find((one) => one.id === id);
    if (!found) throw new Error(`The example ${id} was stored and is not found.`);
    return found;
  }

  async remove(scope: Scope, id: string): Promise<void> {
    if (!isId(id))
      throw new Refusal('notFound', 'exampleNotFound', 'There is no such example; read the list again.');
    await this.database.transaction(scope, (tx) => this.examples.remove(tx, id));
  }

  private async refuseUnknownOfferings(
    scope: Scope,
    { changeSetId, request }: NewCatalogueExample,
  ): Promise<void> {
    if (changeSetId) await this.changeSets.get(scope, changeSetId);
    const version = changeSetId
      ? (await this.candidates.of(scope, changeSetId)).candidate
      : await this.candidates.live();
    const unknown = request.lines
      .map(({ offering }) => offering)
      .filter((offering) => !version.byCode.has(offering) && !version.offerings.has(offering));
    if (unknown.length === 0) return;
    const message = `There is no offering ${unknown.join(', ')}: name one by its code or id.`;
    throw new Refusal('unprocessable', 'offeringUnknown', message);
  }
}
