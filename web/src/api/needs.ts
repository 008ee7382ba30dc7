import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, body, client, type Answer } from './client';
import type { components } from './schema.generated';

type Schemas = components['schemas'];

export type Assessment = Schemas['NeedsAssessmentDto'];
export type ListedAssessment = Schemas['ListedNeedsDto'];
export type Question = Schemas['NeedsQuestionDto'];
export type GivenAnswer = Schemas['GivenAnswerDto'];
export type AnswerValue = GivenAnswer['value'];
export type Present = Schemas['PresentDto'];
export type Proposal = Schemas['NeedsProposalDto'];
export type Offer = Schemas['NeedsOfferDto'];
export type Need = Schemas['NeedsNeedDto'];
export type Reason = Schemas['NeedsReasonDto'];
export type Price = Schemas['NeedsPriceDto'];
export type Share = Schemas['NeedsShareDto'];
export type NewShare = Schemas['NewNeedsShareDto'];
export type Contact = Schemas['NeedsContactDto'];
export type Action = Schemas['MoveNeedsDto']['action'];

/** Which assessment, and the secret of the link by which one came to it. */
export interface AssessmentRef {
  id: string;
  share: string | null;
}

export interface AnswerChange {
  subject: string;
  question: string;
  value: AnswerValue | null;
}

const at = ({ id, share }: AssessmentRef) => ({
  path: { id },
  ...(share !== null && { header: { 'x-needs-share': share } }),
});

export const startNeeds = (name?: string): Promise<Assessment> =>
  body(client.POST('/api/v1/needs', { body: name === undefined ? {} : { name } }));

export const answerNeeds = (ref: AssessmentRef, answers: AnswerChange[]): Promise<Assessment> =>
  body(client.PATCH('/api/v1/needs/{id}/answers', { params: at(ref), body: { answers } }));

export const addSite = (ref: AssessmentRef, name: string): Promise<Schemas['NeedsSiteDto']> =>
  body(client.POST('/api/v1/needs/{id}/sites', { params: at(ref), body: { name } }));

export const removeSite = async (ref: AssessmentRef, site: string): Promise<void> => {
  const params = at(ref);
  await answer(
    client.DELETE('/api/v1/needs/{id}/sites/{site}', {
      params: { ...params, path: { ...params.path, site } },
    }),
  );
};

export const moveNeeds = (
  id: string,
  move: { action: Action; contact?: Contact; note?: string },
): Promise<Assessment> =>
  body(client.POST('/api/v1/needs/{id}/actions', { params: { path: { id } }, body: move }));

export const removeNeeds = async (id: string): Promise<void> => {
  await answer(client.DELETE('/api/v1/needs/{id}', { params: { path: { id } } }));
};

export const putNeedsIntoCart = (id: string, keys: string[]): Promise<Schemas['FilledCartDto']> =>
  body(client.POST('/api/v1/needs/{id}/cart', { params: { path: { id } }, body: { into: 'current', keys } }));

export const shareNeeds = (id: string, access: 'read' | 'fillIn'): Promise<NewShare> =>
  body(client.POST('/api/v1/needs/{id}/shares', { params: { path: { id } }, body: { access } }));

export const revokeShare = async (id: string, shareId: string): Promise<void> => {
  await answer(client.DELETE('/api/v1/needs/{id}/shares/{shareId}', { params: { path: { id, shareId } } }));
};

export const needsListQuery = (state: string, offset: number, limit: number) =>
  queryOptions({
    queryKey: ['needs-list', state, offset, limit],
    queryFn: (): Promise<Answer<ListedAssessment[]>> =>
      answer(client.GET('/api/v1/needs', { params: { query: { state, offset, limit } } })),
  });

export const needsQuery = (ref: AssessmentRef) =>
  queryOptions({
    queryKey: ['needs', ref.id, ref.share],
    queryFn: () => body(client.GET('/api/v1/needs/{id}', { params: at(ref) })),
  });

/** @param keys of the offers that the totals are for; null: of what is recommended. */
export const proposalQuery = (ref: AssessmentRef, keys: string[] | null = null) =>
  queryOptions({
    queryKey: ['needs-proposal', ref.id, ref.share, ...(keys === null ? [] : [keys])],
    queryFn: () =>
      body(
        client.GET('/api/v1/needs/{id}/proposal', {
          params: { ...at(ref), ...(keys !== null && { query: { key: keys } }) },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 1_000,
  });

export const sharesQuery = (id: string) =>
  queryOptions({
    queryKey: ['needs-shares', id],
    queryFn: () => body(client.GET('/api/v1/needs/{id}/shares', { params: { path: { id } } })),
  });
