import { Injectable } from '@nestjs/common';
import { Clock, isObject, type JsonObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { CatalogueSnapshot } from '../../catalog/index.js';
import { readSelection } from '../../pricing/index.js';
import {
  availabilityDocument,
  type OfferingAnswer,
  type PlaceQualification,
  QualifyPlace,
} from '../../service-availability/index.js';
import type { CheckedPlace } from './cart-document.js';

/** Asks the service availability tool whether an offering can be served where somebody wants it. */
@Injectable()
export class CheckPlace {
  constructor(
    private readonly tool: QualifyPlace,
    private readonly catalogue: CatalogueSnapshot,
    private readonly clock: Clock,
  ) {}

  /** The place by its id, with what can be said about the offering there. @throws Refusal when it is no place. */
  async check(scope: Scope, placeId: string, offeringId: string): Promise<CheckedPlace> {
    const offering = (await this.catalogue.current()).offerings.get(offeringId);
    const offeringIds = offering?.requiresSite ? [offeringId] : [];
    const answer = await this.tool.qualify(scope, { addressId: placeId }, offeringIds);
    return { id: answer.place.id ?? placeId, text: answer.place.text, availability: this.shown(answer) };
  }

  /**
   * The place with what can be said about several offerings there, asked at once; by offering. Each that cannot be
   * delivered names those of the others that can: a bundle may offer a choice.
   * @throws Refusal when it is no place.
   */
  async checkAll(
    scope: Scope,
    placeId: string,
    offeringIds: readonly string[],
  ): Promise<ReadonlyMap<string, CheckedPlace>> {
    const { offerings } = await this.catalogue.current();
    const bound = offeringIds.filter((id) => offerings.get(id)?.requiresSite);
    const answer = await this.tool.qualify(scope, { addressId: placeId }, bound);
    const shared = { id: answer.place.id ?? placeId, text: answer.place.text };
    const now = this.clock.now();
    return new Map(
      answer.offerings.map((one) => [
        one.offering.id,
        {
          ...shared,
          availability: {
            ...availabilityDocument(one, answer, now),
            ...alternativesTo(one, answer.offerings),
          },
        },
      ]),
    );
  }

  /**
   * The lines of a cart with a fresh check of their places: what held when a line was added may not hold any more.
   * Lines without a place, or whose offering needs none, stay as they are.
   */
  async recheck(scope: Scope, items: readonly JsonObject[]): Promise<JsonObject[]> {
    return Promise.all(items.map((item) => this.recheckItem(scope, item)));
  }

  private async recheckItem(scope: Scope, item: JsonObject): Promise<JsonObject> {
    const { place, offeringId, action } = readSelection(item);
    const offering = (await this.catalogue.current()).offerings.get(offeringId);
    if (!place || !offering?.requiresSite || action !== 'add') return item;
    try {
      const { availability } = await this.check(scope, place.id, offeringId);
      return { ...item, availability: { ...alternativesOf(item), ...availability } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ...item, availability: { result: 'unavailable', reason: error.message } };
    }
  }

  /** The first answer as a line of a cart keeps it; null when nothing was asked. */
  private shown(qualification: PlaceQualification): JsonObject | null {
    const [answer] = qualification.offerings;
    return answer ? availabilityDocument(answer, qualification, this.clock.now()) : null;
  }
}

/** What else could be chosen at the place, where this cannot be had. */
function alternativesTo({ result, offering }: OfferingAnswer, all: readonly OfferingAnswer[]): JsonObject {
  if (result !== 'unavailable') return {};
  const others = all.filter((one) => one.result === 'available' && one.offering.id !== offering.id);
  return others.length > 0
    ? { alternative: others.map((one) => ({ id: one.offering.id, name: one.offering.name })) }
    : {};
}

/** Alternatives that an earlier check found: they are of the line's bundle, which a later check does not know. */
const alternativesOf = ({ availability }: JsonObject): JsonObject =>
  isObject(availability) && availability.alternative !== undefined
    ? { alternative: availability.alternative }
    : {};
