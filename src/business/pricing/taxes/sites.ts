import { Injectable } from '@nestjs/common';
import { isId, systemScope } from '../../../domains/helpers/index.js';
import { AddressRepository, type KnownSite } from '../../../domains/place/index.js';

const SCOPE = systemScope('pricing-sites');
const BELIEVED_MS = 60_000;
const REMEMBERED = 5_000;
const EARTH_MILES = 3_958.761;

/** Where places lie; asked once a minute for each place, and once for all places of a cart. */
@Injectable()
export class Sites {
  private readonly remembered = new Map<
    string,
    { readonly site: KnownSite | null; readonly until: number }
  >();

  constructor(private readonly addresses: AddressRepository) {}

  /** By id; a place that nobody knows is not in the map. */
  async of(placeIds: readonly string[]): Promise<ReadonlyMap<string, KnownSite>> {
    const now = performance.now();
    const ids = [...new Set(placeIds)].filter(isId);
    const missing = ids.filter((id) => (this.remembered.get(id)?.until ?? 0) <= now);
    if (missing.length > 0) {
      const found = new Map((await this.addresses.sites(SCOPE, missing)).map((site) => [site.id, site]));
      if (this.remembered.size + missing.length > REMEMBERED) this.remembered.clear();
      for (const id of missing)
        this.remembered.set(id, { site: found.get(id) ?? null, until: now + BELIEVED_MS });
    }
    return new Map(
      ids.flatMap((id) => {
        const site = this.remembered.get(id)?.site;
        return site ? [[id, site] as const] : [];
      }),
    );
  }
}

/** Whole miles between two places along the earth's surface, rounded up; null where one of them was never measured. */
export function milesBetween(a: KnownSite | undefined, b: KnownSite | undefined): number | null {
  if (!a || !b || a.latitude === null || a.longitude === null || b.latitude === null || b.longitude === null)
    return null;
  const rad = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (angle: number): number => Math.sin(angle / 2) ** 2;
  const [south, north] = [rad(a.latitude), rad(b.latitude)];
  const chord =
    half(north - south) + Math.cos(south) * Math.cos(north) * half(rad(b.longitude - a.longitude));
  return Math.ceil(2 * EARTH_MILES * Math.asin(Math.min(1, Math.sqrt(chord))));
}
