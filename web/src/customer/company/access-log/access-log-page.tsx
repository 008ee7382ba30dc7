import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { accessLogQuery, type AccessLogEntry } from '../../../api/audit';
import { formatTime } from '../../../shared/format/dates';
import { EmptyState, ErrorPanel, Loading } from '../../../shared/parts/states';
import css from './access-log.module.css';

const THINGS: Readonly<Record<string, string>> = {
  productOrder: 'an order',
  product: 'a service',
  shoppingCart: 'a cart',
  customer: 'your company',
  individual: 'a person',
  organization: 'your company',
  billingAccount: 'a billing account',
};

function deedOf({ what, count, subjectType }: AccessLogEntry): string {
  const name = subjectType.replaceAll(/([A-Z])/g, ' $1').toLowerCase();
  const thing = THINGS[subjectType] ?? `a ${name}`;
  return count > 1
    ? `${what === 'looked' ? 'looked at' : 'changed'} ${String(count)} × ${name}`
    : `${what === 'looked' ? 'looked at' : 'changed'} ${thing}`;
}

function Entry({ entry }: { entry: AccessLogEntry }) {
  const isOrder = entry.subjectType === 'productOrder' && entry.subjectId !== null;
  return (
    <li>
      <span className={`num ${css['time']}`}>{formatTime(entry.at)}</span>
      <span>
        <strong>{entry.who}</strong>{' '}
        {isOrder ? <a href={`/orders/${entry.subjectId ?? ''}`}>{deedOf(entry)}</a> : deedOf(entry)}
        {entry.reason !== null && <span className={css['reason']}>Reason: {entry.reason}</span>}
      </span>
    </li>
  );
}

/** Who of our staff looked at the company's data or changed it, newest first. */
export function AccessLogPage() {
  const log = useInfiniteQuery(accessLogQuery());
  if (log.isPending) return <Loading heights={[48, 48, 48, 48]} label="Loading who looked" gap={8} />;
  if (log.isError) return <ErrorPanel error={log.error} retry={() => void log.refetch()} />;
  const entries = log.data.pages.flatMap((page) => page.entries);
  if (entries.length === 0) {
    return (
      <EmptyState title="Nobody has looked yet">
        <p>
          When one of our people opens or changes something of yours, it stands here with their name and the
          time.
        </p>
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="access-log">
      <h2 id="access-log">Who looked at our data</h2>
      <ul className={css['list']}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      {log.hasNextPage && (
        <Button variant="default" loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          Older
        </Button>
      )}
    </section>
  );
}
