import { isId, isObject, type JsonObject } from '../../domains/helpers/index.js';

/** An operation that a permission names, where it stands in the document, and the role through which it comes. */
export interface NamedOperation {
  readonly operation: string;
  readonly path: string;
  readonly userRoleId: string | null;
}

const objects = (value: unknown): JsonObject[] => [value].flat().filter(isObject);

/** The functions of a list of privileges or entitlements; what has none is left out. */
export const functionsOf = (list: unknown): string[] =>
  objects(list)
    .map((entry) => entry.function)
    .filter((name) => typeof name === 'string');

/** What the privileges of a permission name. */
export const privilegesOf = ({ privilege }: JsonObject): NamedOperation[] =>
  [privilege]
    .flat()
    .flatMap((entry, index) =>
      isObject(entry) && typeof entry.function === 'string'
        ? [{ operation: entry.function, path: `privilege[${index}].function`, userRoleId: null }]
        : [],
    );

/** A role that a permission names, and where. */
export interface NamedRole {
  readonly id: string;
  readonly path: string;
}

export const namedRolesOf = ({ assetUserRole }: JsonObject): NamedRole[] =>
  [assetUserRole]
    .flat()
    .flatMap((entry, index) =>
      isObject(entry) && isObject(entry.userRole) && typeof entry.userRole.id === 'string'
        ? [{ id: entry.userRole.id, path: `assetUserRole[${index}].userRole.id` }]
        : [],
    );

/** The customer for which a permission is meant, where one of its assets is a customer. */
export const namedCustomer = ({ privilege, assetUserRole }: JsonObject): string | undefined =>
  [...objects(privilege), ...objects(assetUserRole)]
    .map(({ manageableAsset }) => manageableAsset)
    .filter(isObject)
    .filter((asset) => asset['@referredType'] === 'Customer')
    .map(({ id }) => id)
    .find(isId);

export const userIdOf = ({ user }: JsonObject): string | undefined =>
  isObject(user) && typeof user.id === 'string' ? user.id : undefined;
