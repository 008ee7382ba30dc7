import { isId, isObject, type JsonObject } from '../../domains/helpers/index.js';

/** Ids (UUIDs) of the accounts that an account names: where its balance is kept, and those it is related to. */
export function namedAccounts({ financialAccount, accountRelationship }: JsonObject): string[] {
  const related = [accountRelationship]
    .flat()
    .filter(isObject)
    .map(({ account }) => account);
  return [financialAccount, ...related]
    .filter(isObject)
    .map(({ id }) => id)
    .filter(isId);
}
