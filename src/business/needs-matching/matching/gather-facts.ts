import { Injectable } from '@nestjs/common';
import { ALL, Clock, type Scope } from '../../../domains/helpers/index.js';
import type { Answers, Facts } from '../../../domains/needs/index.js';
import { type Buyer, Buyers } from '../../buyer/index.js';
import { CatalogueSnapshot } from '../../catalog/index.js';
import { offeringFacts } from '../catalogue/questionnaires.js';
import { InstalledServices } from './installed-services.js';
import { type SitePlace, SitePlaces } from './site-availability.js';

export interface Gathered {
  readonly facts: Facts;
  readonly buyer: Buyer;
  readonly places: ReadonlyMap<string, SitePlace>;
}

/** Everything beside the answers: who buys, what they have, what can be had where, what is sold. */
@Injectable()
export class GatherFacts {
  constructor(
    private readonly catalogue: CatalogueSnapshot,
    private readonly buyers: Buyers,
    private readonly installed: InstalledServices,
    private readonly places: SitePlaces,
    private readonly clock: Clock,
  ) {}

  /** @param owner a scope of the customer or visitor alone. */
  async of(owner: Scope, answers: Answers): Promise<Gathered> {
    const version = await this.catalogue.current();
    const buyer = await this.buyers.of(owner);
    const places = await this.places.of(owner, answers);
    const owns = owner.customerId !== ALL && buyer.kind !== 'visitor';
    const facts = {
      segment: buyer.segment,
      owned: owns ? await this.installed.of(owner, version, places) : [],
      offerings: offeringFacts(version, this.clock.now()),
      availability: new Map([...places].map(([site, { offerings }]) => [site, offerings])),
    };
    return { facts, buyer, places };
  }
}
