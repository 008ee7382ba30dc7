import type { ResourceDefinition } from '../helpers/index.js';
import { Permission, UserRole } from './entities/index.js';

/** The published base path of TMF672 is that of another API; this one follows the pattern of all others. */
const BASE_PATH = '/tmf-api/rolesAndPermissionsManagement/v4';

/** DELETE is an addition of ours: the specification has the events of a deletion and no operation for it. */
export const userRoleDefinition: ResourceDefinition = {
  name: 'userRole',
  type: 'UserRole',
  basePath: BASE_PATH,
  entity: UserRole,
  owner: 'tenant',
  attributes: { involvementRole: 'involvementRole' },
  extensionAttributes: { builtIn: 'boolean' },
  readOnly: ['builtIn'],
  operations: ['list', 'get', 'create', 'patch', 'delete'],
};

export const permissionDefinition: ResourceDefinition = {
  name: 'permission',
  type: 'Permission',
  basePath: BASE_PATH,
  entity: Permission,
  owner: 'customer',
  attributes: {
    description: 'description',
    creationDate: 'createdAt',
    'user.id': 'userId',
    'granter.id': 'granterId',
    'validFor.startDateTime': 'validFrom',
    'validFor.endDateTime': 'validTo',
  },
  readOnly: ['creationDate', 'granter'],
  operations: ['list', 'get', 'create', 'patch', 'delete'],
};

/** Every resource of TMF672. */
export const PERMISSION_DEFINITIONS: readonly ResourceDefinition[] = [
  userRoleDefinition,
  permissionDefinition,
];
