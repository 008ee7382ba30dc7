import { Injectable } from '@nestjs/common';
import { type Change, ChangeSetRepository } from '../../../domains/catalog-publication/index.js';
import { Database, type Scope, systemScope } from '../../../domains/helpers/index.js';
import type { CatalogueOffering, CatalogueVersion } from '../../catalog/index.js';
import { DraftCandidates } from '../checking/draft-candidate.js';
import { entryName } from '../entry-name.js';
import type { TriedSelection } from '../trying/selection-request.js';
import { type TriedResult, TrySelection } from '../trying/try-selection.js';
import { type Difference, differencesBetween } from './differences.js';

/** What a draft does to one entry, in words. */
export interface EntryDifference {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly operation: string;
  readonly differences: readonly Difference[];
}

/** What a sample configuration of an offering costs now, and would cost. */
export interface SamplePrice {
  readonly offeringId: string;
  readonly name: string;
  readonly termMonths: number | null;
  /** Null: it cannot be bought now, or could not any more. */
  readonly before: TriedResult | null;
  readonly after: TriedResult | null;
}

export interface Effect {
  /** Carts that hold an offering which the draft touches, and may be looked at anew. */
  readonly carts: number;
  /** Offerings that the draft touches, itself or by a price or specification. */
  readonly offerings: readonly { readonly id: string; readonly name: string; readonly carts: number }[];
  readonly samples: readonly SamplePrice[];
}

const MOST_OFFERINGS = 200;
const MOST_SAMPLED = 40;
const MOST_TERMS = 3;

/** Carts that are still open, per offering; no more than counts leave the database. */
const CARTS = `SELECT i.offering_id AS "offeringId", count(DISTINCT i.cart_id)::integer AS carts
  FROM base.cart_item i JOIN base.shopping_cart c ON c.id = i.cart_id
  WHERE i.offering_id = ANY ($1) AND c.status = 'active' GROUP BY i.offering_id`;
const ALL_CARTS = `SELECT count(DISTINCT i.cart_id)::integer AS carts
  FROM base.cart_item i JOIN base.shopping_cart c ON c.id = i.cart_id
  WHERE i.offering_id = ANY ($1) AND c.status = 'active'`;

/** Shows what a draft changes, and what that does. */
@Injectable()
export class CompareChangeSet {
  constructor(
    private readonly database: Database,
    private readonly changeSets: ChangeSetRepository,
    private readonly candidates: DraftCandidates,
    private readonly trying: TrySelection,
  ) {}

  /** Entry by entry, against the live catalogue. */
  async differences(
    scope: Scope,
    id: string,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<{ items: EntryDifference[]; total: number }> {
    await this.changeSets.get(scope, id);
    const { live, changes } = await this.candidates.of(scope, id);
    const items = changes.slice(offset, offset + limit).map((change) => differenceOf(live, change));
    return { items, total: changes.length };
  }

  async effect(scope: Scope, id: string): Promise<Effect> {
    await this.changeSets.get(scope, id);
    const { live, candidate, changes } = await this.candidates.of(scope, id);
    const touched = touchedOfferings(live, candidate, changes).slice(0, MOST_OFFERINGS);
    const counts = await this.cartsOf(scope, touched);
    return {
      carts: counts.all,
      offerings: touched.map((offeringId) => ({
        id: offeringId,
        name: (candidate.offerings.get(offeringId) ?? live.offerings.get(offeringId))?.name ?? offeringId,
        carts: counts.byOffering.get(offeringId) ?? 0,
      })),
      samples: await this.samplesOf(live, candidate, touched.slice(0, MOST_SAMPLED)),
    };
  }

  /** Each with everything standard, for the first terms or month to month. */
  private async samplesOf(
    live: CatalogueVersion,
    candidate: CatalogueVersion,
    offeringIds: readonly string[],
  ): Promise<SamplePrice[]> {
    const samples: SamplePrice[] = [];
    for (const id of offeringIds) {
      const offering = candidate.offerings.get(id) ?? live.offerings.get(id);
      if (!offering) continue;
      for (const termMonths of termsOf(offering)) {
        const tried: TriedSelection = { lines: [{ offering: id, ...(termMonths && { termMonths }) }] };
        const trial = (version: CatalogueVersion): Promise<TriedResult> | null =>
          version.offerings.has(id) ? this.trying.on(version, tried) : null;
        const [before, after] = await Promise.all([trial(live), trial(candidate)]);
        samples.push({ offeringId: id, name: offering.name, termMonths, before, after });
      }
    }
    return samples;
  }

  private async cartsOf(
    scope: Scope,
    offeringIds: readonly string[],
  ): Promise<{ all: number; byOffering: Map<string, number> }> {
    const counting = systemScope('catalogue-effect', scope.tenantId); // who keeps the catalogue sees no cart
    const [rows, [all]] = await Promise.all([
      this.database.query<{ offeringId: string; carts: number }>(counting, CARTS, [[...offeringIds]]),
      this.database.query<{ carts: number }>(counting, ALL_CARTS, [[...offeringIds]]),
    ]);
    return { all: all?.carts ?? 0, byOffering: new Map(rows.map((row) => [row.offeringId, row.carts])) };
  }
}

function differenceOf(live: CatalogueVersion, change: Change): EntryDifference {
  const { kind, resourceId: id, operation, document, baseDocument } = change;
  const stored = live.documents(kind as Parameters<CatalogueVersion['documents']>[0]).get(id);
  return {
    kind,
    id,
    operation,
    name: entryName(document ?? stored ?? baseDocument, id),
    differences: differencesBetween(kind, stored ?? null, document),
  };
}

/** Offerings whose own document, price or specification is among the changes, in the order of their names. */
function touchedOfferings(
  live: CatalogueVersion,
  candidate: CatalogueVersion,
  changes: readonly Change[],
): string[] {
  const of = (kind: string): Set<string> =>
    new Set(changes.filter((change) => change.kind === kind).map(({ resourceId }) => resourceId));
  const [own, prices, specifications] = [
    of('productOffering'),
    of('productOfferingPrice'),
    of('productSpecification'),
  ];
  const isTouched = (version: CatalogueVersion, id: string): boolean => {
    const text = version.documents('productOffering').get(id);
    const refers = (value: unknown, ids: ReadonlySet<string>): boolean =>
      [value].flat().some((one) => ids.has(String((one as { id?: unknown } | undefined)?.id)));
    return (
      text !== undefined &&
      (refers(text.productOfferingPrice, prices) || refers(text.productSpecification, specifications))
    );
  };
  const every = new Set([...live.offerings.keys(), ...candidate.offerings.keys()]);
  return [...every]
    .filter((id) => own.has(id) || isTouched(live, id) || isTouched(candidate, id))
    .sort((a, b) => nameIn(candidate, live, a).localeCompare(nameIn(candidate, live, b)));
}

const nameIn = (candidate: CatalogueVersion, live: CatalogueVersion, id: string): string =>
  (candidate.offerings.get(id) ?? live.offerings.get(id))?.name ?? id;

const termsOf = ({ priced }: CatalogueOffering): (number | null)[] => {
  const terms = priced.termMonths.slice(0, MOST_TERMS);
  return terms.length > 0 ? terms : [null];
};
