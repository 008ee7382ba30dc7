import { createHash } from 'node:crypto';
import { type JsonObject, type Role, ROLES, type StoredResource } from '../../../domains/helpers/index.js';
import { userRoleDefinition } from '../../../domains/permission/index.js';
import { ACCESS_MATRIX, isAllowed } from '../../http/index.js';

/** Programs of the platform itself act as it, and nobody can be given it. */
const SHOWN = ROLES.filter((role) => role !== 'system');

/** The roles of the access matrix as TMF672 userRoles. Their ids are their names. */
export const builtInRoles = (since: Date): readonly StoredResource[] =>
  SHOWN.map((role) => {
    const document = documentOf(role);
    return {
      id: role,
      document,
      version: versionOf(document),
      updatedAt: since,
      owner: { tenantId: null, customerId: null },
    };
  });

export const isBuiltIn = (id: string): boolean => (SHOWN as readonly string[]).includes(id);

const documentOf = (role: Role): JsonObject => ({
  id: role,
  href: `${userRoleDefinition.basePath}/${userRoleDefinition.name}/${role}`,
  involvementRole: role,
  entitlement: Object.keys(ACCESS_MATRIX)
    .filter((operation) => isAllowed(operation, [role]))
    .sort()
    .map((operation) => ({ function: operation, action: operation.split(':')[1] ?? operation })),
  builtIn: true,
  '@type': userRoleDefinition.type,
});

/** Another matrix is another version: the ETag of a role has to change with the release that changes the role. */
const versionOf = (document: JsonObject): number =>
  createHash('sha256').update(JSON.stringify(document)).digest().readUInt32BE();
