import { Injectable } from '@nestjs/common';
import { isObject, type JsonObject, Refusal, type ResourceOwner } from '../../domains/helpers/index.js';
import { partyRoleDefinition } from '../../domains/party-role/index.js';
import {
  type HookContext,
  refuseOperatorAttributes,
  type ResourceHooks,
} from '../resource-management/index.js';
import { OwnerOfParties } from './owner-of-parties.js';

/** A party role belongs to the customer that the engaged party is, or belongs to; a supplier's to the operator. */
@Injectable()
export class PartyRoleHooks implements ResourceHooks {
  constructor(private readonly owners: OwnerOfParties) {}

  ownerOf(context: HookContext, document: JsonObject): Promise<ResourceOwner> {
    const engaged = isObject(document.engagedParty) ? [document.engagedParty] : [];
    return this.owners.ownerOf(context, partyRoleDefinition, document, engaged);
  }

  beforePatch({ scope }: HookContext, before: JsonObject, after: JsonObject): JsonObject {
    refuseOperatorAttributes(scope, before, after, ['contactMedium']);
    if (engagedId(before) !== engagedId(after)) throw engagedPartyFixed();
    return after;
  }
}

const engagedId = ({ engagedParty }: JsonObject): unknown =>
  isObject(engagedParty) ? engagedParty.id : undefined;

/** Whose the role is follows from its party: the party would say one thing and the row another. */
const engagedPartyFixed = (): Refusal =>
  new Refusal(
    'unprocessable',
    'engagedPartyFixed',
    'A party role stays with its party; end this one and create another for the other party.',
    [{ code: 'engagedPartyFixed', message: 'The engaged party cannot change.', path: 'engagedParty.id' }],
  );
