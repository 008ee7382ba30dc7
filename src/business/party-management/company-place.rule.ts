import { Refusal } from '../../domains/helpers/index.js';
import type { CompanyPlace } from '../../domains/party/index.js';

/** Levels from the head of a group to its lowest company. */
export const MAX_COMPANY_LEVELS = 5;
/** Organizations in one group: the rights that reach down a group are looked up whole with every request. */
export const MAX_GROUP_SIZE = 200;

/** A company may stand below a parent that is there, closes no circle, and makes the group neither too deep nor too large. */
export function refuseUnfitPlace({ parentExists, isCycle, depth, groupSize }: CompanyPlace): void {
  if (!isCycle && !parentExists)
    throw refusal(
      'unknownParent',
      'There is no organization with the id of this parent; create it first, or correct the id.',
    );
  if (isCycle)
    throw refusal(
      'companyCycle',
      'This parent is the organization itself or stands below it; choose a company outside of its own branch.',
    );
  if (depth > MAX_COMPANY_LEVELS)
    throw refusal(
      'groupTooDeep',
      `The group would have ${depth} levels, and ${MAX_COMPANY_LEVELS} are allowed; choose a parent further up.`,
    );
  if (groupSize > MAX_GROUP_SIZE)
    throw refusal(
      'groupTooLarge',
      `The group would have ${groupSize} organizations, and ${MAX_GROUP_SIZE} are allowed; make it a group of its own.`,
    );
}

const refusal = (code: string, message: string): Refusal =>
  new Refusal('unprocessable', code, message, [
    { code, message, path: 'organizationParentRelationship.organization.id' },
  ]);
