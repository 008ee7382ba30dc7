import { queryOptions } from '@tanstack/react-query';
import { answer, body, client, type Answer } from './client';
import type { components } from './schema.generated';

/** Calls and queries about API clients, personal tokens and identity providers; shapes are in /openapi.json. */
type Schemas = components['schemas'];

export type ApiClient = Schemas['ApiClientDto'];
export type ApiClientWish = Schemas['ApiClientWishDto'];
export type ApiClientPatch = Schemas['ApiClientPatchDto'];
export type ApiClientWithSecret = Schemas['ApiClientWithSecretDto'];
export type OAuthScope = Schemas['OAuthScopeDto'];
export type PersonalToken = Schemas['PersonalTokenDto'];
export type PersonalTokenWish = Schemas['PersonalTokenWishDto'];
export type MadePersonalToken = Schemas['MadePersonalTokenDto'];
export type SignInOptions = Schemas['SignInOptionsDto'];
export type IdentityProvider = Schemas['IdentityProviderDto'];
export type IdentityProviderWish = Schemas['IdentityProviderWishDto'];
export type IdentityProviderPatch = Schemas['IdentityProviderPatchDto'];

const SHOWN = { params: { query: { limit: 100 } } } as const;

export const apiClientsQuery = () =>
  queryOptions({
    queryKey: ['api-clients'],
    queryFn: (): Promise<Answer<ApiClient[]>> => answer(client.GET('/api/v1/api-clients', SHOWN)),
  });

export const scopesQuery = (purpose: 'apiClient' | 'personalToken') =>
  queryOptions({
    queryKey: ['oauth-scopes', purpose],
    queryFn: () => body(client.GET('/api/v1/oauth/scopes', { params: { query: { for: purpose } } })),
    staleTime: 60_000,
  });

export const createApiClient = (wish: ApiClientWish): Promise<ApiClientWithSecret> =>
  body(client.POST('/api/v1/api-clients', { body: wish }));

export const changeApiClient = (id: string, patch: ApiClientPatch): Promise<ApiClient> =>
  body(client.PATCH('/api/v1/api-clients/{id}', { params: { path: { id } }, body: patch }));

export const deleteApiClient = async (id: string): Promise<void> => {
  await answer(client.DELETE('/api/v1/api-clients/{id}', { params: { path: { id } } }));
};

/** `overlapHours`: for how long the secrets before it still work. */
export const rotateSecret = (id: string, overlapHours: number): Promise<ApiClientWithSecret> =>
  body(client.POST('/api/v1/api-clients/{id}/secrets', { params: { path: { id } }, body: { overlapHours } }));

export const revokeSecret = async (id: string, secretId: string): Promise<void> => {
  const params = { path: { id, secretId } };
  await answer(client.DELETE('/api/v1/api-clients/{id}/secrets/{secretId}', { params }));
};

export const personalTokensQuery = () =>
  queryOptions({
    queryKey: ['personal-tokens'],
    queryFn: (): Promise<Answer<PersonalToken[]>> =>
      answer(client.GET('/api/v1/account/personal-tokens', SHOWN)),
  });

export const createPersonalToken = (wish: PersonalTokenWish): Promise<MadePersonalToken> =>
  body(client.POST('/api/v1/account/personal-tokens', { body: wish }));

export const revokePersonalToken = async (id: string): Promise<void> => {
  await answer(client.DELETE('/api/v1/account/personal-tokens/{id}', { params: { path: { id } } }));
};

export const providersQuery = () =>
  queryOptions({
    queryKey: ['identity-providers'],
    queryFn: (): Promise<Answer<IdentityProvider[]>> =>
      answer(client.GET('/api/v1/identity-providers', SHOWN)),
  });

export const createProvider = (wish: IdentityProviderWish): Promise<IdentityProvider> =>
  body(client.POST('/api/v1/identity-providers', { body: wish }));

export const changeProvider = (id: string, patch: IdentityProviderPatch): Promise<IdentityProvider> =>
  body(client.PATCH('/api/v1/identity-providers/{id}', { params: { path: { id } }, body: patch }));

export const deleteProvider = async (id: string): Promise<void> => {
  await answer(client.DELETE('/api/v1/identity-providers/{id}', { params: { path: { id } } }));
};

export const addDomain = (id: string, domain: string): Promise<IdentityProvider> =>
  body(
    client.POST('/api/v1/identity-providers/{id}/domains', { params: { path: { id } }, body: { domain } }),
  );

export const confirmDomain = (id: string, domainId: string): Promise<IdentityProvider> =>
  body(
    client.POST('/api/v1/identity-providers/{id}/domains/{domainId}/confirmation', {
      params: { path: { id, domainId } },
    }),
  );

export const removeDomain = async (id: string, domainId: string): Promise<void> => {
  const params = { path: { id, domainId } };
  await answer(client.DELETE('/api/v1/identity-providers/{id}/domains/{domainId}', { params }));
};

/** By the domain alone; the rest of an address stays in the browser. */
export const signInOptionsQuery = (domain: string) =>
  queryOptions({
    queryKey: ['sign-in-options', domain],
    queryFn: () => body(client.GET('/api/v1/sign-in-options', { params: { query: { domain } } })),
    enabled: /^[^@\s]+\.[^@\s.]{2,}$/.test(domain),
    staleTime: 60_000,
    retry: false,
  });
