import { queryOptions } from '@tanstack/react-query';
import { answer, body, client, tagged, type Answer } from './client';
import type { components } from './schema.generated';

/** Calls about billing accounts (TMF666) and what the operator publishes about bills; shapes are in /openapi.json. */
type Schemas = components['schemas'];

export type BillingAccount = Schemas['accountManagement.BillingAccount'];
export type BillStructure = Schemas['accountManagement.BillStructure'];
export type BillingContact = Schemas['accountManagement.Contact'];

/** Something published that an account may choose. */
export interface Published {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly description: string;
}

export interface BillChoices {
  readonly formats: readonly Published[];
  readonly cycles: readonly Published[];
  readonly media: readonly Published[];
}

/** What people say about an account of theirs. */
export interface AccountWish {
  readonly name: string;
  readonly billStructure: BillStructure;
  readonly contact: BillingContact[];
}

const SHOWN = { params: { query: { limit: 100 } } } as const;

const published = (
  list: readonly { id?: string; href?: string; name: string; description?: string }[],
): readonly Published[] =>
  list.map(({ id = '', href = '', name, description = '' }) => ({ id, href, name, description }));

async function readChoices(): Promise<BillChoices> {
  const [formats, cycles, media] = await Promise.all([
    body(client.GET('/tmf-api/accountManagement/v4/billFormat', SHOWN)),
    body(client.GET('/tmf-api/accountManagement/v4/billingCycleSpecification', SHOWN)),
    body(client.GET('/tmf-api/accountManagement/v4/billPresentationMedia', SHOWN)),
  ]);
  return { formats: published(formats), cycles: published(cycles), media: published(media) };
}

export const billChoicesQuery = () =>
  queryOptions({ queryKey: ['bill-choices'], queryFn: readChoices, staleTime: 60_000 });

/** The accounts that name the customer, or the party behind it. */
export const billingAccountsQuery = (customerId: string, partyId: string) =>
  queryOptions({
    queryKey: ['billing-accounts', customerId],
    queryFn: (): Promise<Answer<BillingAccount[]>> => {
      // any attribute filters in TMF630; the document lists those of the first level
      const query = { limit: 100, 'relatedParty.id': `${customerId},${partyId}` };
      return answer(client.GET('/tmf-api/accountManagement/v4/billingAccount', { params: { query } }));
    },
  });

/** An account with the entity tag under which it may be changed. */
export const readBillingAccount = (id: string): Promise<{ data: BillingAccount; tag: string | null }> =>
  tagged(client.GET('/tmf-api/accountManagement/v4/billingAccount/{id}', { params: { path: { id } } }));

export const openBillingAccount = (
  customer: { id: string; name: string },
  wish: AccountWish,
  idempotencyKey: string,
): Promise<BillingAccount> =>
  body(
    client.POST('/tmf-api/accountManagement/v4/billingAccount', {
      params: { header: { 'Idempotency-Key': idempotencyKey } },
      body: { ...wish, relatedParty: [{ ...customer, role: 'customer', '@referredType': 'Customer' }] },
    }),
  );

/** @throws ApiError 412 when somebody else changed the account since `tag` was read. */
export const changeBillingAccount = (
  { id = '', relatedParty }: BillingAccount,
  tag: string | null,
  wish: AccountWish,
): Promise<BillingAccount> =>
  body(
    client.PATCH('/tmf-api/accountManagement/v4/billingAccount/{id}', {
      params: { path: { id }, header: tag === null ? {} : { 'If-Match': tag } },
      body: { ...wish, relatedParty },
    }),
  );
