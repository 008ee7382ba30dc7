import { queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import type { components } from './schema.generated';

/** Calls about roles and permissions (TMF672); shapes are in /openapi.json. */
type Schemas = components['schemas'];

export type UserRole = Schemas['rolesAndPermissionsManagement.UserRole'];
export type Permission = Schemas['rolesAndPermissionsManagement.Permission'];

/** For whom rights count: a customer, or the operator itself. */
export type RightsPlace =
  { readonly kind: 'customer'; readonly id: string; readonly name: string } | { readonly kind: 'operator' };

export interface NewRight {
  readonly person: { readonly id: string; readonly name: string };
  readonly operations: readonly string[];
  readonly roleIds: readonly string[];
  /** ISO time, or null: until it is ended. */
  readonly until: string | null;
  readonly why: string;
}

/** Roles with what each may do: the built-in ones, and those that the operator defined. */
export const userRolesQuery = () =>
  queryOptions({
    queryKey: ['user-roles'],
    queryFn: (): Promise<UserRole[]> =>
      body(
        client.GET('/tmf-api/rolesAndPermissionsManagement/v4/userRole', {
          params: { query: { limit: 500 } },
        }),
      ),
    staleTime: 30_000,
  });

export const createUserRole = (name: string, operations: readonly string[]): Promise<UserRole> =>
  body(
    client.POST('/tmf-api/rolesAndPermissionsManagement/v4/userRole', {
      body: { involvementRole: name, entitlement: operations.map(entitlement) },
    }),
  );

export const deleteUserRole = async (id: string): Promise<void> => {
  await body(
    client.DELETE('/tmf-api/rolesAndPermissionsManagement/v4/userRole/{id}', { params: { path: { id } } }),
  );
};

/** The permissions of these people (ids of their accounts), newest first. */
export const permissionsQuery = (key: string, people: readonly string[]) =>
  queryOptions({
    queryKey: ['permissions', key, people],
    queryFn: (): Promise<Permission[]> =>
      body(
        client.GET('/tmf-api/rolesAndPermissionsManagement/v4/permission', {
          params: { query: { 'user.id': people.join(','), limit: 500 } },
        }),
      ),
    enabled: people.length > 0,
  });

/** @throws ApiError 403 `beyondGranter` naming each operation that the granter may not give. */
export function grantRight(place: RightsPlace, right: NewRight): Promise<Permission> {
  const manageableAsset = assetOf(place);
  return body(
    client.POST('/tmf-api/rolesAndPermissionsManagement/v4/permission', {
      body: {
        user: { ...right.person, '@referredType': 'UserAccount' },
        validFor: right.until === null ? {} : { endDateTime: right.until },
        ...(right.why !== '' && { description: right.why }),
        ...(right.operations.length > 0 && {
          privilege: right.operations.map((name) => ({
            function: name,
            action: actionOf(name),
            manageableAsset,
          })),
        }),
        ...(right.roleIds.length > 0 && {
          assetUserRole: right.roleIds.map((id) => ({ manageableAsset, userRole: { id } })),
        }),
      },
    }),
  );
}

/** The right ends at once; the audit log keeps that it was. */
export const endRight = async (id: string): Promise<void> => {
  await body(
    client.DELETE('/tmf-api/rolesAndPermissionsManagement/v4/permission/{id}', { params: { path: { id } } }),
  );
};

const actionOf = (operation: string): string => operation.split(':')[1] ?? operation;
const entitlement = (operation: string) => ({ function: operation, action: actionOf(operation) });

const assetOf = (place: RightsPlace) =>
  place.kind === 'customer'
    ? { id: place.id, name: place.name, '@referredType': 'Customer' }
    : { id: 'operator', name: 'The operator', '@referredType': 'Operator' };
