import { queryOptions } from '@tanstack/react-query';
import { answer, body, client, type Answer } from './client';
import type { components } from './schema.generated';
import type { Session } from './types';

/** Calls and queries about companies, their people, spending and approvals; shapes are documented in /openapi.json. */
type Schemas = components['schemas'];

export type Person = Schemas['PersonDto'];
export type PersonChange = Schemas['ChangePersonDto'];
export type Invitation = Schemas['InvitationDto'];
export type InvitationAbout = Schemas['InvitationAboutDto'];
export type AcceptInvitation = Schemas['AcceptInvitationDto'];
export type Company = Schemas['CompanyDto'];
export type CustomerPage = Schemas['CustomerPageDto'];
export type Spending = Schemas['SpendingDto'];
export type Limit = Schemas['LimitDto'];
export type Rule = Schemas['RuleDto'];
export type Approval = Schemas['ApprovalDto'];
export type Decision = Schemas['DecisionDto'];
export type ApprovalView = 'waiting' | 'mine' | 'all';

const PAGE = 100;

/** Whose people a page shows. */
export interface Employer {
  readonly key: string;
  list(search: string): Promise<Answer<Person[]>>;
  change(id: string, change: PersonChange): Promise<Person>;
  invite(invited: Schemas['InviteDto']): Promise<unknown>;
  /** Open invitations, where the page shows them. */
  readonly invitations?: {
    list(): Promise<Answer<Invitation[]>>;
    resend(id: string): Promise<unknown>;
    revoke(id: string): Promise<unknown>;
  };
}

const byId = (id: string) => ({ params: { path: { id } } });
const searching = (search: string) => ({ params: { query: { search, limit: PAGE } } });

export const ownCompany: Employer = {
  key: 'company',
  list: (search) => answer(client.GET('/api/v1/company/people', searching(search))),
  change: (id, change) => body(client.PATCH('/api/v1/company/people/{id}', { ...byId(id), body: change })),
  invite: (invited) => body(client.POST('/api/v1/company/invitations', { body: invited })),
  invitations: {
    list: () => answer(client.GET('/api/v1/company/invitations', { params: { query: { limit: PAGE } } })),
    resend: (id) => answer(client.POST('/api/v1/company/invitations/{id}/resend', byId(id))),
    revoke: (id) => answer(client.DELETE('/api/v1/company/invitations/{id}', byId(id))),
  },
};

export const operatorStaff: Employer = {
  key: 'staff',
  list: (search) => answer(client.GET('/api/v1/staff/people', searching(search))),
  change: (id, change) => body(client.PATCH('/api/v1/staff/people/{id}', { ...byId(id), body: change })),
  invite: (invited) => body(client.POST('/api/v1/staff/invitations', { body: invited })),
  invitations: {
    list: () => answer(client.GET('/api/v1/staff/invitations', { params: { query: { limit: PAGE } } })),
    resend: (id) => answer(client.POST('/api/v1/staff/invitations/{id}/resend', byId(id))),
    revoke: (id) => answer(client.DELETE('/api/v1/staff/invitations/{id}', byId(id))),
  },
};

export const peopleOfCustomer = (customerId: string): Employer => ({
  key: `customer:${customerId}`,
  list: (search) =>
    answer(
      client.GET('/api/v1/customers/{id}/people', {
        params: { path: { id: customerId }, query: { search, limit: PAGE } },
      }),
    ),
  change: (personId, change) =>
    body(
      client.PATCH('/api/v1/customers/{id}/people/{personId}', {
        params: { path: { id: customerId, personId } },
        body: change,
      }),
    ),
  invite: (invited) =>
    body(client.POST('/api/v1/customers/{id}/invitations', { ...byId(customerId), body: invited })),
});

export const lookAtInvitation = (token: string): Promise<InvitationAbout> =>
  body(client.POST('/api/v1/invitation-acceptances/lookup', { body: { token } }));

export const acceptInvitation = (accept: AcceptInvitation): Promise<Schemas['JoinedDto']> =>
  body(client.POST('/api/v1/invitation-acceptances', { body: accept }));

export const switchCompany = (membershipId: string, customerId?: string): Promise<Session> =>
  body(
    client.POST('/api/v1/session/membership', {
      body: { membershipId, ...(customerId !== undefined && { customerId }) },
    }),
  );

export const companiesBeneathQuery = () =>
  queryOptions({
    queryKey: ['companies-beneath'],
    queryFn: (): Promise<Company[]> =>
      body(client.GET('/api/v1/company/beneath', { params: { query: { limit: 500 } } })),
  });

export const createBeneath = (company: Schemas['NewCompanyDto']): Promise<unknown> =>
  body(client.POST('/api/v1/company/beneath', { body: company }));

export const customersQuery = (search: string, offset: number) =>
  queryOptions({
    queryKey: ['customers', search, offset],
    queryFn: (): Promise<Answer<Company[]>> =>
      answer(client.GET('/api/v1/customers', { params: { query: { search, offset, limit: 50 } } })),
  });

export const customerPageQuery = (id: string) =>
  queryOptions({
    queryKey: ['customer-page', id],
    queryFn: (): Promise<CustomerPage> => body(client.GET('/api/v1/customers/{id}', byId(id))),
  });

export const setCustomerActive = (id: string, active: boolean, reason: string): Promise<CustomerPage> =>
  body(client.PUT('/api/v1/customers/{id}/active', { ...byId(id), body: { active, reason } }));

export const spendingQuery = () =>
  queryOptions({
    queryKey: ['spending'],
    queryFn: (): Promise<Spending> => body(client.GET('/api/v1/spending')),
  });

export const setLimit = (membershipId: string, limit: Limit | null): Promise<Spending> => {
  const params = { params: { path: { membershipId } } };
  return limit === null
    ? body(client.DELETE('/api/v1/spending/limits/{membershipId}', params))
    : body(client.PUT('/api/v1/spending/limits/{membershipId}', { ...params, body: limit }));
};

export const setRules = (rules: Rule[]): Promise<Spending> =>
  body(client.PUT('/api/v1/spending/rules', { body: { rules } }));

export const approvalsQuery = (view: ApprovalView) =>
  queryOptions({
    queryKey: ['approvals', view],
    queryFn: (): Promise<Answer<Approval[]>> =>
      answer(client.GET('/api/v1/approvals', { params: { query: { view, limit: 50 } } })),
  });

export const approvalQuery = (id: string) =>
  queryOptions({
    queryKey: ['approvals', 'one', id],
    queryFn: (): Promise<Approval> => body(client.GET('/api/v1/approvals/{id}', byId(id))),
  });

export const decideApproval = (id: string, decision: Decision): Promise<Approval> =>
  body(client.POST('/api/v1/approvals/{id}/decision', { ...byId(id), body: decision }));

export const withdrawApproval = (id: string): Promise<Approval> =>
  body(client.POST('/api/v1/approvals/{id}/withdrawal', byId(id)));

export const neededApprovalQuery = (cartId: string) =>
  queryOptions({
    queryKey: ['needed-approval', cartId],
    queryFn: (): Promise<Schemas['NeededApprovalDto']> =>
      body(client.GET('/api/v1/carts/{id}/approval', byId(cartId))),
    staleTime: 0,
    retry: false,
  });
