import { Injectable } from '@nestjs/common';
import { BusinessCalendar, US_CALENDAR } from '../../../domains/calendar/index.js';
import { Clock, Refusal, type Scope } from '../../../domains/helpers/index.js';
import {
  type AvailabilityAnswer,
  ServiceAvailability,
} from '../../../integration/service-availability/index.js';
import type { CatalogueOffering } from '../../catalog/index.js';
import { FindPlace, type FoundPlace, type PlaceInput } from '../place/find-place.use-case.js';
import { outsideAreaRefusal } from '../place/place-refusals.js';
import { CatalogueOfferings, deliverable } from './catalogue-offerings.js';
import type { DeliverableOffering } from './deliverable-offering.js';
import { judgeOffering, type OfferingAnswer } from './judge-offering.js';

/** What can be delivered at a place. */
export interface PlaceQualification {
  readonly place: FoundPlace;
  readonly availability: AvailabilityAnswer;
  /** One answer for each offering asked for, in the order asked; all of the catalogue when none was named. */
  readonly offerings: readonly OfferingAnswer[];
  /** Others of the same classes that can be delivered, where one asked for cannot; the fastest first. */
  readonly alternatives: readonly OfferingAnswer[];
}

/** A place, and what can be delivered there. */
export interface ReachedPlace {
  readonly place: FoundPlace;
  readonly judge: (offering: CatalogueOffering) => OfferingAnswer;
}

const MOST_ALTERNATIVES = 5;
const CALENDAR = new BusinessCalendar(US_CALENDAR);

/** Joins what the network can do at a place with what the catalogue sells. Stores nothing. */
@Injectable()
export class QualifyPlace {
  constructor(
    private readonly places: FindPlace,
    private readonly availability: ServiceAvailability,
    private readonly catalogue: CatalogueOfferings,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal when the place cannot be one (see FindPlace) or an offering id is unknown. */
  async qualify(
    scope: Scope,
    input: PlaceInput,
    offeringIds?: readonly string[],
  ): Promise<PlaceQualification> {
    const catalogue = await this.catalogue.list();
    const wanted = offeringIds ? offeringIds.map((id) => named(catalogue, id)) : catalogue;
    return this.judge(scope, input, wanted, catalogue);
  }

  /** A place with the function that judges any offering there: for pages of offerings. @throws Refusal as qualify(). */
  async reach(scope: Scope, input: PlaceInput): Promise<ReachedPlace> {
    const place = await this.places.find(scope, input);
    const availability = await this.availability.check(place.question);
    const now = this.clock.now();
    return {
      place,
      judge: (offering) => judgeOffering(deliverable(offering, now), availability, now, CALENDAR),
    };
  }

  /** As qualify(), with a catalogue that the caller has read already. */
  async judge(
    scope: Scope,
    input: PlaceInput,
    wanted: readonly DeliverableOffering[],
    catalogue: readonly DeliverableOffering[],
  ): Promise<PlaceQualification> {
    const place = await this.places.find(scope, input);
    const availability = await this.availability.check(place.question);
    if (input.coordinates && availability.layer === 'ask') throw outsideAreaRefusal();
    const judge = (offering: DeliverableOffering): OfferingAnswer =>
      judgeOffering(offering, availability, this.clock.now(), CALENDAR);
    const offerings = wanted.map(judge);
    return { place, availability, offerings, alternatives: alternativesTo(offerings, catalogue, judge) };
  }
}

function named(catalogue: readonly DeliverableOffering[], id: string): DeliverableOffering {
  const found = catalogue.find((offering) => offering.id === id || offering.code === id);
  if (found) return found;
  throw new Refusal(
    'unprocessable',
    'offeringUnknown',
    `There is no offering ${id.slice(0, 80)} in the catalogue: choose one that is listed.`,
    [{ code: 'offeringUnknown', message: `Unknown offering ${id.slice(0, 80)}.`, path: 'offeringIds' }],
  );
}

function alternativesTo(
  offerings: readonly OfferingAnswer[],
  catalogue: readonly DeliverableOffering[],
  judge: (offering: DeliverableOffering) => OfferingAnswer,
): OfferingAnswer[] {
  const refused = offerings.filter(({ result }) => result !== 'available').map(({ offering }) => offering);
  const asked = new Set(offerings.map(({ offering }) => offering.id));
  const classes = new Set(refused.filter(({ requiresSite }) => requiresSite).flatMap((one) => one.classes));
  return catalogue
    .filter((one) => !asked.has(one.id) && one.requiresSite && one.classes.some((name) => classes.has(name)))
    .map(judge)
    .filter(({ result }) => result === 'available')
    .sort((a, b) => (b.downMbps ?? 0) - (a.downMbps ?? 0) || a.offering.code.localeCompare(b.offering.code))
    .slice(0, MOST_ALTERNATIVES);
}
