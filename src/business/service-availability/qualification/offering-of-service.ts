import { isObject, type JsonObject, Refusal } from '../../../domains/helpers/index.js';
import type { DeliverableOffering } from '../offering/deliverable-offering.js';

/**
 * Which of our offerings a partner means by a TMF645 service: named by the specification's or the service's id, code or
 * name, each of which may be the offering's or its specification's.
 * @throws Refusal unprocessable when nothing of the catalogue fits.
 */
export function offeringOfService(
  service: JsonObject,
  catalogue: readonly DeliverableOffering[],
): DeliverableOffering {
  const specification = isObject(service.serviceSpecification) ? service.serviceSpecification : {};
  const words = [specification.id, specification.name, service.id, service.name, service.serviceType].flatMap(
    (word) => (typeof word === 'string' && word !== '' ? [word.toLowerCase()] : []),
  );
  for (const word of words) {
    const found = catalogue.find((offering) => namesOf(offering).includes(word));
    if (found) return found;
  }
  const asked = words[0] ? `We sell no service ${JSON.stringify(words[0].slice(0, 80))}. ` : '';
  throw new Refusal(
    'unprocessable',
    'serviceUnknown',
    `${asked}Name one in service.serviceSpecification by the id, code or name of a product offering or of its specification.`,
  );
}

const namesOf = ({ id, specificationId, code, name }: DeliverableOffering): string[] =>
  [id, specificationId ?? '', code, name].map((word) => word.toLowerCase());
