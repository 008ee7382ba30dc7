import { Injectable } from '@nestjs/common';
import { isObject, type JsonObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { CatalogueOfferings } from '../offering/catalogue-offerings.js';
import type { DeliverableOffering } from '../offering/deliverable-offering.js';

/** Finds which of our offerings a partner means by a TMF645 service. */
@Injectable()
export class OfferingOfService {
  constructor(private readonly catalogue: CatalogueOfferings) {}

  /**
   * By the specification's or the service's id, code or name: each may be the offering's or its specification's.
   * @throws Refusal unprocessable when nothing of the catalogue fits.
   */
  async find(scope: Scope, service: JsonObject): Promise<DeliverableOffering> {
    const specification = isObject(service.serviceSpecification) ? service.serviceSpecification : {};
    const words = [specification.id, specification.name, service.id, service.name, service.serviceType]
      .filter((word) => typeof word === 'string' && word !== '')
      .map((word) => String(word).toLowerCase());
    const offerings = await this.catalogue.list(scope);
    for (const word of words) {
      const found = offerings.find((offering) => namesOf(offering).includes(word));
      if (found) return found;
    }
    const asked = words[0] ? `We sell no service ${JSON.stringify(words[0].slice(0, 80))}. ` : '';
    throw new Refusal(
      'unprocessable',
      'serviceUnknown',
      `${asked}Name one in service.serviceSpecification by the id, code or name of a product offering or of its specification.`,
    );
  }
}

const namesOf = ({ id, specificationId, code, name }: DeliverableOffering): string[] =>
  [id, specificationId ?? '', code, name].map((word) => word.toLowerCase());
