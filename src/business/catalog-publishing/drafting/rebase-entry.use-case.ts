import { Injectable } from '@nestjs/common';
import type { Change } from '../../../domains/catalog-publication/index.js';
import { type JsonObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { CatalogueResources } from '../catalogue-resources.js';
import { kindWord } from '../entry-name.js';
import { EditEntries } from './edit-entries.use-case.js';
import { mergeThreeWay } from './three-way.js';

/** merge: both sides' changes, refused where they clash; mine: the draft's wherever they clash; live: the stored entry. */
export type RebaseWay = 'merge' | 'mine' | 'live';

/** Brings a draft's change up to the entry that was published meanwhile. */
@Injectable()
export class RebaseEntry {
  constructor(
    private readonly entries: EditEntries,
    private readonly resources: CatalogueResources,
  ) {}

  /** @returns undefined when the draft leaves the entry as it is now (`live`, or it is gone already). */
  async rebase(
    scope: Scope,
    changeSetId: string,
    { kind, id, way }: { kind: string; id: string; way: RebaseWay },
    expectedVersion?: number,
  ): Promise<Change | undefined> {
    const change = await this.entries.get(scope, changeSetId, kind, id);
    const live = await this.resources.find(scope, kind, id);
    if (way === 'live' || (!live && change.document === null)) {
      await this.entries.takeBack(scope, changeSetId, kind, id, expectedVersion);
      return undefined;
    }
    const kept = (document: JsonObject): JsonObject => this.resources.shown(kind, id, document); // without what the server sets
    const document = live ? merged(change, kept, live.document, way) : change.document;
    return this.entries.put(scope, changeSetId, { kind, id, document }, expectedVersion);
  }
}

function merged(
  change: Change,
  kept: (document: JsonObject) => JsonObject,
  live: JsonObject,
  way: RebaseWay,
): JsonObject | null {
  const { document, baseDocument } = change;
  if (document === null) return null;
  const { document: both, clashes } = mergeThreeWay(kept(baseDocument ?? {}), document, kept(live));
  if (clashes.length === 0 || way === 'mine') return both;
  throw new Refusal(
    'conflict',
    'rebaseClash',
    `Draft and catalogue both changed ${clashes.join(', ')} of this ${kindWord(change.kind)}: keep your values ("mine"), or take the published ones ("live").`,
    clashes.map((path) => ({
      code: 'rebaseClash',
      message: `${path} was changed on both sides.`,
      path,
      fix: 'Choose which value shall hold.',
    })),
  );
}
