import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { auditEntriesQuery } from '../../api/audit';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { routeSearch, useRouteSearch } from '../../shared/route/use-route';
import { AuditFilter } from './audit-filter';
import { AuditRow } from './audit-row';
import { auditView, queryOf, type AuditView } from './audit-view';
import { ChainState } from './chain-state';
import css from './audit.module.css';

/** Who looked at, changed and tried what; newest first. */
export function AuditPage() {
  const view = auditView(useRouteSearch());
  const navigate = useNavigate();
  const log = useInfiniteQuery(auditEntriesQuery(queryOf(view)));
  const show = (next: AuditView): void =>
    void navigate({ to: '.', search: routeSearch(auditView({ ...next })) });
  const entries = log.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Page title="Audit log">
      <ChainState />
      <AuditFilter key={JSON.stringify(view)} view={view} onShow={show} />
      {log.isPending ? (
        <Loading heights={Array.from({ length: 10 }, () => 40)} label="Loading the audit log" gap={4} />
      ) : log.isError ? (
        <ErrorPanel error={log.error} retry={() => void log.refetch()} />
      ) : entries.length === 0 ? (
        <EmptyState title="No entry fits">
          <p>
            Every view of customer data by staff, every change and every sign-in stands here. Look for less.
          </p>
        </EmptyState>
      ) : (
        <>
          <ul className={css['list']} aria-label="Entries" aria-busy={log.isFetching}>
            {entries.map((entry) => (
              <AuditRow key={entry.id} entry={entry} />
            ))}
          </ul>
          {log.hasNextPage && (
            <Button
              variant="default"
              loading={log.isFetchingNextPage}
              onClick={() => void log.fetchNextPage()}
            >
              Older entries
            </Button>
          )}
        </>
      )}
    </Page>
  );
}
