import { Injectable } from '@nestjs/common';
import {
  ALL,
  isId,
  isObject,
  type JsonObject,
  Refusal,
  type ResourceDefinition,
  type ResourceOwner,
} from '../../domains/helpers/index.js';
import { PartyOwnerRepository } from '../../domains/party/index.js';
import { type HookContext, ownerOfNew } from '../resource-management/index.js';

/**
 * Whose a document is that names parties: the scope's customer; for staff and programs the related party that is named
 * as the customer; else the customer to whom the named people and companies belong.
 */
@Injectable()
export class OwnerOfParties {
  constructor(private readonly parties: PartyOwnerRepository) {}

  /**
   * `parties` are the references of the document that count (its relatedParty, or its engagedParty).
   * @throws Refusal unprocessable `ambiguousOwner` when they belong to several customers, `unknownParty` when a customer
   * names a party that is not his.
   */
  async ownerOf(
    { tx, scope }: HookContext,
    definition: ResourceDefinition,
    document: JsonObject,
    parties: readonly JsonObject[],
  ): Promise<ResourceOwner> {
    const owner = ownerOfNew(definition, scope, { ...document, relatedParty: [...parties] });
    const ids = [...new Set(parties.map(({ id }) => id).filter(isId))];
    if (owner.customerId !== null && scope.customerId === ALL) return owner;
    const found = await this.parties.ownersOf(tx, ids);
    if (scope.customerId !== ALL) {
      if (parties.some(({ id }) => id !== undefined && !found.some((party) => party.id === id)))
        throw unknownParty();
      return owner;
    }
    const customers = new Set(found.map(({ customerId }) => customerId).filter((id) => id !== null));
    if (customers.size > 1) throw ambiguous();
    return { ...owner, customerId: [...customers][0] ?? null };
  }
}

/** The elements of `relatedParty` that are references. */
export const relatedPartiesOf = ({ relatedParty }: JsonObject): JsonObject[] =>
  [relatedParty].flat().filter(isObject);

const ambiguous = (): Refusal =>
  new Refusal(
    'unprocessable',
    'ambiguousOwner',
    'The related parties belong to several customers; give the one whose this is the role "customer".',
    [{ code: 'ambiguousOwner', message: 'Several customers are possible.', path: 'relatedParty' }],
  );

const unknownParty = (): Refusal =>
  new Refusal(
    'unprocessable',
    'unknownParty',
    'One of the related parties is not yours; name only your own people and companies.',
    [{ code: 'unknownParty', message: 'This is no party of yours.', path: 'relatedParty' }],
  );
