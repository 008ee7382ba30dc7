import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { body, client } from './client';
import type { components, paths } from './schema.generated';

/** The audit log: for auditors, and for the customers that it is about. */
type Schemas = components['schemas'];

export type AuditEntry = Schemas['AuditEntryDto'];
export type AuditChain = Schemas['AuditChainDto'];
export type AccessLogEntry = Schemas['AccessLogEntryDto'];
export type AuditQuery = Omit<
  NonNullable<paths['/api/v1/audit-entries']['get']['parameters']['query']>,
  'before' | 'limit'
>;

const PAGE = 50;

export const auditEntriesQuery = (query: AuditQuery) =>
  infiniteQueryOptions({
    queryKey: ['audit-entries', query],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      body(
        client.GET('/api/v1/audit-entries', {
          params: { query: { ...query, limit: PAGE, ...(pageParam !== undefined && { before: pageParam }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    staleTime: 60_000, // each reading is itself written into the log
  });

export const auditChainQuery = () =>
  queryOptions({
    queryKey: ['audit-chain'],
    queryFn: () => body(client.GET('/api/v1/audit-verification')),
  });

/** Asks a worker to verify the log. @returns the chain as it was before. */
export const verifyAuditLog = (): Promise<AuditChain> => body(client.POST('/api/v1/audit-verification'));

export const accessLogQuery = () =>
  infiniteQueryOptions({
    queryKey: ['access-log'],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) =>
      body(
        client.GET('/api/v1/access-log', {
          params: { query: { limit: PAGE, ...(pageParam !== undefined && { before: pageParam }) } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
