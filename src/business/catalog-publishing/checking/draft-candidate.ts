import { Injectable } from '@nestjs/common';
import { type Change, ChangeRepository } from '../../../domains/catalog-publication/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import {
  candidateOf,
  type CatalogueChange,
  CatalogueSnapshot,
  type CatalogueVersion,
} from '../../catalog/index.js';
import { CatalogueResources } from '../catalogue-resources.js';

/** The catalogue as it is, and as it would be with a draft. */
export interface DraftCandidate {
  readonly live: CatalogueVersion;
  readonly candidate: CatalogueVersion;
  readonly changes: readonly Change[];
}

/** Makes candidates of drafts; nothing is stored. */
@Injectable()
export class DraftCandidates {
  constructor(
    private readonly snapshot: CatalogueSnapshot,
    private readonly changes: ChangeRepository,
    private readonly resources: CatalogueResources,
  ) {}

  /** The catalogue as it is. */
  live(): Promise<CatalogueVersion> {
    return this.snapshot.current();
  }

  async of(scope: Scope, changeSetId: string): Promise<DraftCandidate> {
    const [live, changes] = await Promise.all([
      this.snapshot.current(),
      this.changes.all(scope, changeSetId),
    ]);
    return { live, changes, candidate: candidateOf(live, this.asCatalogueChanges(changes)) };
  }

  asCatalogueChanges(
    changes: readonly Pick<Change, 'kind' | 'resourceId' | 'document'>[],
  ): CatalogueChange[] {
    return changes.flatMap(({ kind, resourceId, document }) =>
      this.resources.isKind(kind) ? [{ kind, id: resourceId, document }] : [],
    );
  }
}
