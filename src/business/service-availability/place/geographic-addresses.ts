import { Inject, Injectable } from '@nestjs/common';
import {
  isObject,
  type JsonObject,
  repositoryOf,
  type ResourceRepository,
  type Scope,
} from '../../../domains/helpers/index.js';
import { AddressRepository, GEOGRAPHIC_ADDRESS } from '../../../domains/place/index.js';

const MOST_ALTERNATES = 5;

/** Addresses as TMF673 shows them. */
@Injectable()
export class GeographicAddresses {
  constructor(
    @Inject(repositoryOf(GEOGRAPHIC_ADDRESS)) private readonly resources: ResourceRepository,
    private readonly addresses: AddressRepository,
  ) {}

  /** The documents of addresses or units, each with only the unit that was named; at most five. */
  async read(scope: Scope, ids: readonly string[]): Promise<JsonObject[]> {
    const documents: JsonObject[] = [];
    for (const id of ids.slice(0, MOST_ALTERNATES)) {
      const known = await this.addresses.find(scope, id);
      const stored = known && (await this.resources.find(scope, known.addressId));
      if (stored) documents.push(onlyUnit(stored.document, known.subAddressId));
    }
    return documents;
  }
}

function onlyUnit(document: JsonObject, unitId: string | null): JsonObject {
  if (!unitId || !Array.isArray(document.geographicSubAddress)) return document;
  const units = document.geographicSubAddress.filter((unit) => isObject(unit) && unit.id === unitId);
  return { ...document, geographicSubAddress: units };
}
