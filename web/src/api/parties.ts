import { queryOptions } from '@tanstack/react-query';
import { body, client, tagged } from './client';
import type { components } from './schema.generated';

/** Calls about customers' records: TMF629 customers, TMF632 parties, TMF669 party roles; shapes are in /openapi.json. */
type Schemas = components['schemas'];

export type CustomerRecord = Schemas['customerManagement.Customer'];
export type PartyMedium = Schemas['party.ContactMedium'];
export type CustomerMedium = Schemas['customerManagement.ContactMedium'];
export type PartyRole = Schemas['partyRoleManagement.PartyRole'];
type Organization = Schemas['party.Organization'];
type Individual = Schemas['party.Individual'];

/** The company or the person behind a customer. */
export type Party =
  | { readonly kind: 'company'; readonly record: Organization; readonly tag: string | null }
  | { readonly kind: 'person'; readonly record: Individual; readonly tag: string | null };

/** A customer with the party behind it, each with the entity tag under which it may be changed. */
export interface Profile {
  readonly customer: CustomerRecord;
  readonly customerTag: string | null;
  readonly party: Party;
}

export interface ProfileChange {
  /** Of a company. */
  readonly tradingName?: string;
  readonly customerMedia: CustomerMedium[];
  readonly partyMedia: PartyMedium[];
}

const byId = (id: string) => ({ params: { path: { id } } });
const guarded = (id: string, tag: string | null) => ({
  params: { path: { id }, header: tag === null ? {} : { 'If-Match': tag } },
});

async function partyOf({ engagedParty }: CustomerRecord): Promise<Party> {
  const { id } = engagedParty;
  if (engagedParty['@referredType'] === 'Individual') {
    const { data, tag } = await tagged(client.GET('/tmf-api/party/v4/individual/{id}', byId(id)));
    return { kind: 'person', record: data, tag };
  }
  const { data, tag } = await tagged(client.GET('/tmf-api/party/v4/organization/{id}', byId(id)));
  return { kind: 'company', record: data, tag };
}

async function readProfile(customerId: string): Promise<Profile> {
  const { data: customer, tag } = await tagged(
    client.GET('/tmf-api/customerManagement/v4/customer/{id}', byId(customerId)),
  );
  return { customer, customerTag: tag, party: await partyOf(customer) };
}

export const profileQuery = (customerId: string) =>
  queryOptions({
    queryKey: ['profile', customerId],
    queryFn: () => readProfile(customerId),
    staleTime: 0,
  });

/**
 * Writes the party's record, then the customer's; each only in the version that was shown.
 * @throws ApiError 412 when somebody else changed one of them meanwhile; what was written before it stays.
 */
export async function saveProfile(
  { customer, customerTag, party }: Profile,
  { tradingName, partyMedia, customerMedia }: ProfileChange,
): Promise<void> {
  const { id } = party.record;
  if (party.kind === 'company') {
    await body(
      client.PATCH('/tmf-api/party/v4/organization/{id}', {
        ...guarded(id, party.tag),
        body: { id, contactMedium: partyMedia, ...(tradingName !== undefined && { tradingName }) },
      }),
    );
  } else {
    await body(
      client.PATCH('/tmf-api/party/v4/individual/{id}', {
        ...guarded(id, party.tag),
        body: { id, contactMedium: partyMedia },
      }),
    );
  }
  await body(
    client.PATCH('/tmf-api/customerManagement/v4/customer/{id}', {
      ...guarded(customer.id ?? '', customerTag),
      body: { contactMedium: customerMedia, engagedParty: customer.engagedParty },
    }),
  );
}

/** In which roles the operator knows a party, such as reseller. */
export const partyRolesQuery = (partyId: string) =>
  queryOptions({
    queryKey: ['party-roles', partyId],
    queryFn: (): Promise<PartyRole[]> =>
      body(
        client.GET('/tmf-api/partyRoleManagement/v4/partyRole', {
          params: { query: { 'engagedParty.id': partyId, limit: 100 } },
        }),
      ),
  });
