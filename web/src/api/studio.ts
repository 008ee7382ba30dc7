import { queryOptions } from '@tanstack/react-query';
import { answer, body, client } from './client';
import { ApiError } from './errors';
import type { components } from './schema.generated';

type Schemas = components['schemas'];

export type Draft = Schemas['ChangeSetDto'];
export type Difference = Schemas['DifferenceDto'];
export type EntryDifference = Schemas['EntryDifferenceDto'];
export type CheckReport = Schemas['CheckReportDto'];
export type ListedEntry = Schemas['ListedEntryDto'];
export type Publication = Schemas['PublicationDto'];
export type Effect = Schemas['EffectDto'];
export type Trial = Schemas['TrialDto'];
export type TriedResult = Schemas['TriedResultDto'];
export type Tried = Schemas['TriedSelectionDto'];
export type Document = Record<string, unknown>;

/** An import or export job, as far as the studio looks at it. */
export interface TransferJob {
  id: string;
  status: string;
  errorLog?: string;
  url?: string;
  draftId?: string;
  faultFileUrl?: string;
  progress?: { rows?: number; good?: number; bad?: number; unchanged?: number };
}

const at = (id: string) => ({ path: { id } });

export interface EntrySearch {
  text: string;
  kind: string;
  offset: number;
  limit: number;
}

export const entriesQuery = ({ text, kind, offset, limit }: EntrySearch) =>
  queryOptions({
    queryKey: ['studio', 'entries', text, kind, offset, limit],
    queryFn: () =>
      answer(
        client.GET('/api/v1/catalogue/entries', {
          params: { query: { offset, limit, ...(text && { text }), ...(kind && { kind }) } },
        }),
      ),
  });

export const entryQuery = (kind: string, entryId: string) =>
  queryOptions({
    queryKey: ['studio', 'entry', kind, entryId],
    queryFn: () =>
      body(client.GET('/api/v1/catalogue/entries/{kind}/{entryId}', { params: { path: { kind, entryId } } })),
  });

/** What can be put into a bundle, by name; the server gives no more at once than these. */
export const offeringNamesQuery = () =>
  queryOptions({
    ...entriesQuery({ text: '', kind: 'productOffering', offset: 0, limit: 200 }),
    select: ({ data }) => data.map(({ id, name }) => ({ id, name })),
  });

/** The entry as the draft has it; null when the draft does not change it. */
export const draftedEntryQuery = (draftId: string, kind: string, entryId: string) =>
  queryOptions({
    queryKey: ['studio', 'entry', kind, entryId, draftId],
    queryFn: async () => {
      const params = { path: { id: draftId, kind, entryId } };
      try {
        return await body(client.GET('/api/v1/catalogue/drafts/{id}/entries/{kind}/{entryId}', { params }));
      } catch (error) {
        if (error instanceof ApiError && error.code === 'changeNotFound') return null;
        throw error;
      }
    },
  });

export const historyQuery = (kind: string, entryId: string) =>
  queryOptions({
    queryKey: ['studio', 'history', kind, entryId],
    queryFn: () =>
      body(
        client.GET('/api/v1/catalogue/entries/{kind}/{entryId}/history', {
          params: { path: { kind, entryId }, query: { limit: 50 } },
        }),
      ),
  });

export const draftsQuery = (state?: string) =>
  queryOptions({
    queryKey: ['studio', 'drafts', state ?? 'all'],
    queryFn: () =>
      answer(
        client.GET('/api/v1/catalogue/drafts', {
          params: { query: { limit: 100, ...(state && { state }) } },
        }),
      ),
  });

export const draftQuery = (id: string) =>
  queryOptions({
    queryKey: ['studio', 'draft', id],
    queryFn: () => body(client.GET('/api/v1/catalogue/drafts/{id}', { params: at(id) })),
    refetchInterval: ({ state }) => (MOVING.has(state.data?.state ?? '') ? 1_000 : false),
  });
const MOVING = new Set(['publishing', 'scheduled']);

export const differencesQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['studio', 'differences', id, version],
    queryFn: () =>
      answer(
        client.GET('/api/v1/catalogue/drafts/{id}/differences', {
          params: { ...at(id), query: { limit: 200 } },
        }),
      ),
  });

export const effectQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['studio', 'effect', id, version],
    queryFn: () => body(client.GET('/api/v1/catalogue/drafts/{id}/effect', { params: at(id) })),
  });

export const activityQuery = (id: string, version: number) =>
  queryOptions({
    queryKey: ['studio', 'activity', id, version],
    queryFn: () =>
      body(
        client.GET('/api/v1/catalogue/drafts/{id}/activity', { params: { ...at(id), query: { limit: 50 } } }),
      ),
  });

export const publicationsQuery = () =>
  queryOptions({
    queryKey: ['studio', 'publications'],
    queryFn: () =>
      answer(client.GET('/api/v1/catalogue/publications', { params: { query: { limit: 100 } } })),
  });

const matching = (version: number) => ({ header: { 'If-Match': `"${version}"` } });

export const makeDraft = (name: string): Promise<Draft> =>
  body(client.POST('/api/v1/catalogue/drafts', { body: { name } }));

export const saveEntry = async (
  draftId: string,
  {
    kind,
    id,
    document,
    baseVersion,
  }: { kind: string; id: string | null; document: Document | null; baseVersion?: number },
): Promise<void> => {
  if (id === null)
    await answer(
      client.POST('/api/v1/catalogue/drafts/{id}/entries', {
        params: at(draftId),
        body: { kind, document: (document ?? {}) as never },
      }),
    );
  else
    await answer(
      client.PUT('/api/v1/catalogue/drafts/{id}/entries/{kind}/{entryId}', {
        params: { path: { id: draftId, kind, entryId: id } },
        body: { document: document as never, ...(baseVersion !== undefined && { baseVersion }) },
      }),
    );
};

export const takeBack = async (draftId: string, kind: string, entryId: string): Promise<void> => {
  await answer(
    client.DELETE('/api/v1/catalogue/drafts/{id}/entries/{kind}/{entryId}', {
      params: { path: { id: draftId, kind, entryId } },
    }),
  );
};

export const rebaseEntry = async (
  draftId: string,
  kind: string,
  entryId: string,
  way: 'merge' | 'mine' | 'live',
): Promise<void> => {
  const params = { path: { id: draftId, kind, entryId } };
  await answer(
    client.POST('/api/v1/catalogue/drafts/{id}/entries/{kind}/{entryId}/rebase', { params, body: { way } }),
  );
};

export const checkDraft = ({ id, version }: Draft): Promise<CheckReport> =>
  body(client.POST('/api/v1/catalogue/drafts/{id}/check', { params: { ...at(id), ...matching(version) } }));

export const tryOnDraft = (id: string, tried: Tried): Promise<Trial> =>
  body(client.POST('/api/v1/catalogue/drafts/{id}/try', { params: at(id), body: tried }));

export type DraftMove = 'publish' | 'discard' | 'reopen' | 'unschedule';

export const moveDraft = ({ id, version }: Draft, move: DraftMove): Promise<Draft> => {
  const params = { ...at(id), ...matching(version) };
  if (move === 'publish')
    return body(client.POST('/api/v1/catalogue/drafts/{id}/publish', { params, body: {} }));
  if (move === 'unschedule') return body(client.DELETE('/api/v1/catalogue/drafts/{id}/schedule', { params }));
  return move === 'discard'
    ? body(client.POST('/api/v1/catalogue/drafts/{id}/discard', { params }))
    : body(client.POST('/api/v1/catalogue/drafts/{id}/reopen', { params }));
};

export const scheduleDraft = ({ id, version }: Draft, publishAt: string): Promise<Draft> =>
  body(
    client.POST('/api/v1/catalogue/drafts/{id}/schedule', {
      params: { ...at(id), ...matching(version) },
      body: { publishAt },
    }),
  );

export const rollBack = (number: number, force: boolean): Promise<Draft> =>
  body(
    client.POST('/api/v1/catalogue/publications/{number}/rollback', {
      params: { path: { number } },
      body: { force },
    }),
  );

export const uploadFile = async (file: File): Promise<string> => {
  const uploaded = await body(
    client.POST('/api/v1/catalogue/files', {
      params: { query: { name: file.name.replaceAll(/[/\\"<>|:*?]/g, '_').slice(-120) } },
      headers: { 'content-type': /\.json$/i.test(file.name) ? 'application/octet-stream' : 'text/csv' },
      body: file as never,
      bodySerializer: (content: unknown) => content as Blob,
    }),
  );
  return uploaded.url;
};

export const startImport = (url: string, draftName: string): Promise<TransferJob> =>
  body(
    client.POST('/tmf-api/productCatalogManagement/v4/importJob', {
      body: { url, mode: 'draft', draftName },
    }),
  ) as Promise<TransferJob>;

export const startExport = (contentType: string): Promise<TransferJob> =>
  body(
    client.POST('/tmf-api/productCatalogManagement/v4/exportJob', { body: { url: '', contentType } }),
  ) as Promise<TransferJob>;

export const cancelImport = async (id: string): Promise<void> => {
  await answer(client.POST('/api/v1/catalogue/imports/{id}/cancel', { params: at(id) }));
};

export const jobQuery = (kind: 'importJob' | 'exportJob', id: string) =>
  queryOptions({
    queryKey: ['studio', kind, id],
    queryFn: () =>
      (kind === 'importJob'
        ? body(client.GET('/tmf-api/productCatalogManagement/v4/importJob/{id}', { params: at(id) }))
        : body(
            client.GET('/tmf-api/productCatalogManagement/v4/exportJob/{id}', { params: at(id) }),
          )) as Promise<TransferJob>,
    refetchInterval: ({ state }) => (ENDED.has(state.data?.status ?? '') ? false : 1_000),
  });
const ENDED = new Set(['Succeeded', 'Failed']);

export const faultsQuery = (id: string) =>
  queryOptions({
    queryKey: ['studio', 'faults', id],
    queryFn: () =>
      answer(
        client.GET('/api/v1/catalogue/imports/{id}/faults', { params: { ...at(id), query: { limit: 100 } } }),
      ),
  });
