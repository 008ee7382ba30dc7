import { Inject, Injectable } from '@nestjs/common';
import {
  Clock,
  isId,
  isObject,
  type JsonObject,
  repositoryOf,
  type ResourceRepository,
  type Scope,
} from '../../../domains/helpers/index.js';
import { CHECK_SERVICE_QUALIFICATION } from '../../../domains/qualification/index.js';
import { CatalogueSnapshot } from '../../catalog/index.js';
import { readSelection, type Selection } from '../../pricing/index.js';

/**
 * The access technology decides prices, so that nobody may claim it: it is taken from a qualification that the item
 * names, and only when that exists, holds still, and is about this place and this offering.
 */
@Injectable()
export class TrustedTechnology {
  constructor(
    private readonly catalogue: CatalogueSnapshot,
    private readonly clock: Clock,
    @Inject(repositoryOf(CHECK_SERVICE_QUALIFICATION)) private readonly qualifications: ResourceRepository,
  ) {}

  /** The items as they are to be priced and judged. No statement where no item names a qualification. */
  async of(scope: Scope, items: readonly JsonObject[]): Promise<JsonObject[]> {
    return Promise.all(
      items.map(async ({ availability: _claimed, ...item }): Promise<JsonObject> => {
        const technology = await this.technologyOf(scope, readSelection(item));
        return technology === null ? item : { ...item, availability: { technology } };
      }),
    );
  }

  private async technologyOf(scope: Scope, selection: Selection): Promise<string | null> {
    const { qualificationId, place, offeringId } = selection;
    const offering = (await this.catalogue.current()).offerings.get(offeringId);
    if (!isId(qualificationId) || !place || !offering) return null;
    const found = await this.qualifications.find(scope, qualificationId);
    if (!found || isOver(found.document, this.clock.now())) return null;
    const fitting = list(found.document.serviceQualificationItem).find(
      ({ state, service }) =>
        state === 'done' &&
        isObject(service) &&
        list(service.place).some(({ id }) => id === place.id) &&
        isObject(service.serviceSpecification) &&
        service.serviceSpecification.id === (offering.specificationId ?? offering.id),
    );
    const service = isObject(fitting?.service) ? fitting.service : {};
    const fact = list(service.serviceCharacteristic).find(({ name }) => name === 'accessTechnology');
    return typeof fact?.value === 'string' ? fact.value : null;
  }
}

const list = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Past the date until which its answers hold. */
function isOver({ expirationDate }: JsonObject, now: Date): boolean {
  const end = Date.parse(String(expirationDate));
  return !Number.isNaN(end) && end <= now.getTime();
}
