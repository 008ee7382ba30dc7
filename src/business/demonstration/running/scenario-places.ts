import { Injectable } from '@nestjs/common';
import type { DemonstrationPlace } from '../../../domains/demonstration/index.js';
import { Database, Refusal, SANDBOX_TENANT, systemScope } from '../../../domains/helpers/index.js';
import { CatalogueSnapshot } from '../../catalog/index.js';
import { QualifyPlace } from '../../service-availability/index.js';
import type { Scenario } from '../scenarios/index.js';

const LOOKED_AT = 200;
const BELIEVED_MS = 600_000;
const SCOPE = systemScope('demonstration', SANDBOX_TENANT);

/** Finds addresses of the shop at which a scenario plays: all that it orders can be had there. */
@Injectable()
export class ScenarioPlaces {
  private readonly known = new Map<
    string,
    { readonly until: number; readonly places: Promise<DemonstrationPlace[]> }
  >();

  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueSnapshot,
    private readonly qualify: QualifyPlace,
  ) {}

  /** Whether the shop sells what the scenario orders. */
  async isSold({ items }: Scenario): Promise<boolean> {
    const { byCode } = await this.catalogue.current();
    return items.every(({ code }) => byCode.has(code));
  }

  /** @throws Refusal `demonstrationImpossible` where the shop sells or serves too little. */
  async of(scenario: Scenario): Promise<readonly DemonstrationPlace[]> {
    const known = this.known.get(scenario.id);
    const found = known && known.until > performance.now() ? known.places : this.find(scenario);
    if (found !== known?.places) {
      this.known.set(scenario.id, { until: performance.now() + BELIEVED_MS, places: found });
      found.catch(() => this.known.delete(scenario.id));
    }
    return found;
  }

  private async find(scenario: Scenario): Promise<DemonstrationPlace[]> {
    const { byCode } = await this.catalogue.current();
    const ids = [...new Set(scenario.items.flatMap(({ code }) => byCode.get(code)?.id ?? []))];
    const places: DemonstrationPlace[] = [];
    if (await this.isSold(scenario)) {
      for (const place of await this.candidates()) {
        if (places.length === scenario.sites) break;
        if (await this.has(place.id, ids)) places.push(place);
      }
    }
    if (places.length === scenario.sites) return places;
    throw new Refusal(
      'unprocessable',
      'demonstrationImpossible',
      'This shop does not sell or serve what the demonstration shows: choose another one at /try.',
    );
  }

  private candidates(): Promise<DemonstrationPlace[]> {
    return this.database.query<DemonstrationPlace>(
      SCOPE,
      `SELECT a.id, a.address_text AS text FROM telecom.service_location l
         JOIN base.geographic_address a ON a.id = l.geographic_address_id
       WHERE l.geographic_sub_address_id IS NULL ORDER BY l.location_id LIMIT $1`,
      [LOOKED_AT],
    );
  }

  private async has(addressId: string, offeringIds: readonly string[]): Promise<boolean> {
    const { offerings } = await this.qualify.qualify(SCOPE, { addressId }, offeringIds);
    return offerings.every(
      ({ result, technology }) => result === 'available' && technology !== 'offNetFibre',
    );
  }
}
