import { Injectable } from '@nestjs/common';
import { Clock } from '../../../domains/helpers/index.js';
import {
  type CatalogueOffering,
  CatalogueSnapshot,
  type CatalogueVersion,
  saleState,
} from '../../catalog/index.js';
import type { DeliverableOffering } from './deliverable-offering.js';

const OFFERINGS = Symbol('deliverable offerings');

interface Remembered {
  readonly at: number;
  readonly offerings: readonly DeliverableOffering[];
}

/** What is on sale changes with the hour as well: what begins or ends is noticed after this long at the latest. */
const REMEMBERED_MS = 60_000;

/** The catalogue as qualification sees it. */
@Injectable()
export class CatalogueOfferings {
  constructor(
    private readonly catalogue: CatalogueSnapshot,
    private readonly clock: Clock,
  ) {}

  /** Every offering that is or was sold, by name. */
  async list(): Promise<readonly DeliverableOffering[]> {
    const version = await this.catalogue.current();
    const now = this.clock.now();
    const memo = version.derived(OFFERINGS, () => ({ last: undefined as Remembered | undefined }));
    if (!memo.last || Math.abs(now.getTime() - memo.last.at) >= REMEMBERED_MS)
      memo.last = { at: now.getTime(), offerings: read(version, now) };
    return memo.last.offerings;
  }
}

const read = (version: CatalogueVersion, now: Date): DeliverableOffering[] =>
  Array.from(version.offerings.values())
    .filter((offering) => isLaunched(offering, now))
    .map((offering) => deliverable(offering, now))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));

const isLaunched = (offering: CatalogueOffering, now: Date): boolean => saleState(offering, now) !== 'draft';

/** An offering as qualification looks at it. */
export function deliverable(offering: CatalogueOffering, now: Date): DeliverableOffering {
  const { id, code, name, classes, segments, technologies, requiresSite, specificationId } = offering;
  const state = saleState(offering, now);
  return {
    id,
    code,
    name,
    classes,
    segments,
    technologies,
    minimumDownMbps: offering.minimumMbps,
    requiresSite,
    intervalDays: offering.intervalDays ?? 0,
    grandfathered: state !== 'sellable' && state !== 'bundleOnly' && state !== 'future',
    specificationId,
  };
}
