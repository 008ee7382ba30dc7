import { queryOptions } from '@tanstack/react-query';
import { answer, body, client, type Answer } from './client';
import type { components } from './schema.generated';

type Schemas = components['schemas'];

export type ActingSession = Schemas['SessionActingDto'];
export type AgentAccess = Schemas['AgentAccessDto'];
export type AgentConsent = Schemas['AgentConsentDto'];
export type CartActivity = Schemas['CartActivityDto'];
export type RequestedConfirmation = Schemas['RequestedConfirmationDto'];

export interface ActingWish {
  customerId: string;
  reason: string;
  reference?: string;
}

export const startActing = (wish: ActingWish): Promise<Schemas['ActingDto']> =>
  body(client.POST('/api/v1/acting', { body: wish }));

export const endActing = async (id: string): Promise<void> => {
  await answer(client.DELETE('/api/v1/acting/{id}', { params: { path: { id } } }));
};

export const requestConfirmation = (cartId: string, note: string): Promise<RequestedConfirmation> =>
  body(
    client.POST('/api/v1/carts/{id}/confirmation-request', {
      params: { path: { id: cartId } },
      body: { note },
    }),
  );

async function lastRequest(cartId: string): Promise<RequestedConfirmation | null> {
  const { data } = await answer(
    client.GET('/api/v1/carts/{id}/confirmation-request', { params: { path: { id: cartId } } }),
  );
  // No content: nobody asked.
  return data ?? null;
}

export const saveConsent = (allowed: boolean): Promise<AgentConsent> =>
  body(client.PATCH('/api/v1/agent-access/consent', { body: { allowed } }));

const agentAccess = (query: {
  offset?: number;
  limit?: number;
  active?: boolean;
}): Promise<Answer<AgentAccess[]>> => answer(client.GET('/api/v1/agent-access', { params: { query } }));

export const confirmationRequestQuery = (cartId: string) =>
  queryOptions({ queryKey: ['confirmation-request', cartId], queryFn: () => lastRequest(cartId) });

export const cartActivityQuery = (cartId: string) =>
  queryOptions({
    queryKey: ['cart-activity', cartId],
    queryFn: () =>
      answer(
        client.GET('/api/v1/carts/{id}/activity', { params: { path: { id: cartId }, query: { limit: 50 } } }),
      ),
  });

export const agentAccessQuery = (offset: number, limit: number) =>
  queryOptions({ queryKey: ['agent-access', offset, limit], queryFn: () => agentAccess({ offset, limit }) });

/** Who acts for the customer right now. */
export const agentsNowQuery = () =>
  queryOptions({ queryKey: ['agent-access', 'now'], queryFn: () => agentAccess({ active: true, limit: 5 }) });

export const agentConsentQuery = () =>
  queryOptions({
    queryKey: ['agent-consent'],
    queryFn: () => body(client.GET('/api/v1/agent-access/consent')),
  });
