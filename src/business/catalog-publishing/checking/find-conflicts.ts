import { Injectable } from '@nestjs/common';
import type { Change } from '../../../domains/catalog-publication/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { CatalogueResources } from '../catalogue-resources.js';
import { type Difference, differencesBetween } from '../comparing/differences.js';
import { entryName, kindWord } from '../entry-name.js';

/** A draft's entry that was published anew since the draft took it up. */
export interface Conflict {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly baseVersion: number | null;
  /** Null: it was removed meanwhile. */
  readonly liveVersion: number | null;
  readonly message: string;
  /** What was changed in the catalogue since. */
  readonly published: readonly Difference[];
  /** What the draft changes. */
  readonly drafted: readonly Difference[];
}

/** Finds entries of a draft that have moved on beneath it. */
@Injectable()
export class FindConflicts {
  constructor(private readonly resources: CatalogueResources) {}

  async among(scope: Scope, changes: readonly Change[]): Promise<Conflict[]> {
    const conflicts: Conflict[] = [];
    for (const kind of new Set(changes.map((change) => change.kind))) {
      const ofKind = changes.filter((change) => change.kind === kind);
      const ids = ofKind.map(({ resourceId }) => resourceId);
      const versions = await this.resources.versions(scope, kind, ids);
      for (const change of ofKind) {
        const version = versions.get(change.resourceId) ?? null;
        if (version !== change.baseVersion) conflicts.push(await this.conflictOf(scope, change, version));
      }
    }
    return conflicts;
  }

  private async conflictOf(scope: Scope, change: Change, liveVersion: number | null): Promise<Conflict> {
    const { kind, resourceId: id, baseVersion, baseDocument, document } = change;
    const live = await this.resources.find(scope, kind, id);
    const name = entryName(document ?? baseDocument ?? live?.document, id);
    return {
      kind,
      id,
      name,
      baseVersion,
      liveVersion,
      message: saying(kind, name, baseVersion, liveVersion),
      published: differencesBetween(kind, baseDocument, live?.document ?? null),
      drafted: differencesBetween(kind, baseDocument, document),
    };
  }
}

function saying(kind: string, name: string, base: number | null, live: number | null): string {
  const what = `The ${kindWord(kind)} ${name}`;
  if (live === null) return `${what} was removed from the catalogue since the draft took it up.`;
  if (base === null) return `${what} has been added to the catalogue meanwhile.`;
  return `${what} was published anew since the draft took it up (version ${base} then, ${live} now).`;
}
