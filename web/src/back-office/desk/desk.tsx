import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { deskOrdersQuery } from '../../api/queries';
import { LiveBadge, usePolling } from '../../shared/live/use-live';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { routeSearch, usePathParam, useRouteSearch } from '../../shared/route/use-route';
import { useDensity } from '../density';
import css from './desk.module.css';
import { DeskColumns, DeskRow } from './desk-row';
import { deskView, ORDER_STATES, orderState, type DeskView } from './desk-view';
import { SearchBox } from './search-box';
import { useListKeys } from './use-list-keys';

const PAGE = 50;
const STATES = [{ value: '', label: 'All states' }, ...ORDER_STATES];

function Nothing({ search }: { search: string }) {
  return (
    <div className={css['nothing']}>
      {search === '' ? (
        <EmptyState title="No orders here yet">
          <p>Each order that a customer places appears here by itself, newest first.</p>
        </EmptyState>
      ) : (
        <EmptyState title={`Nothing is found for “${search}”`}>
          <p>
            Search understands a whole or partial order number, a customer's name, and words of an address.
          </p>
        </EmptyState>
      )}
    </div>
  );
}

function Paging({
  offset,
  shown,
  total,
  onMove,
}: {
  offset: number;
  shown: number;
  total: number;
  onMove: (offset: number) => void;
}) {
  return (
    <nav className={css['paging']} aria-label="Pages of orders">
      <span className="num">
        {offset + 1}–{offset + shown} of {total.toLocaleString('en-US')}
      </span>
      <Button
        size="compact-sm"
        variant="default"
        disabled={offset === 0}
        onClick={() => onMove(Math.max(0, offset - PAGE))}
      >
        Newer
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={offset + shown >= total}
        onClick={() => onMove(offset + PAGE)}
      >
        Older
      </Button>
    </nav>
  );
}

/** The order desk: find at the top, the list at the left, the opened order beside it. */
export function Desk() {
  const view = deskView(useRouteSearch());
  const orderId = usePathParam('orderId');
  const navigate = useNavigate();
  const density = useDensity();
  const list = useRef<HTMLUListElement>(null);
  const offset = view.offset ?? 0;
  const orders = useQuery({
    ...deskOrdersQuery({ ...view, offset, limit: PAGE }),
    refetchInterval: usePolling(),
  });
  const show = (change: DeskView): void =>
    void navigate({ to: '.', search: routeSearch({ ...view, ...change }), replace: true });
  useListKeys(list, orderId !== '', () => void navigate({ to: '/', search: routeSearch(view) }));
  useEffect(() => {
    if (orderId === '') document.title = 'Order desk · Trunkline';
  }, [orderId]);

  const rows = orders.data?.data ?? [];
  const total = orders.data?.total ?? rows.length;
  return (
    <div className={css['desk']} data-open={orderId !== '' || undefined} data-density={density}>
      <section className={css['list']} aria-label="Orders">
        <div className={css['tools']}>
          <h1 className={css['title']}>Order desk</h1>
          <LiveBadge updatedAt={orders.dataUpdatedAt} />
          <div className={css['search']}>
            <SearchBox
              value={view.search ?? ''}
              onSearch={(search) => show({ search: search || undefined, offset: undefined })}
            />
          </div>
          <NativeSelect
            aria-label="State"
            data={STATES}
            value={view.state ?? ''}
            onChange={(event) => show({ state: orderState(event.currentTarget.value), offset: undefined })}
          />
        </div>
        <div className={css['rows']} aria-busy={orders.isFetching}>
          {orders.isPending ? (
            <Loading
              heights={Array.from({ length: 10 }, () => (density === 'compact' ? 36 : 56))}
              label="Loading orders"
              gap={4}
            />
          ) : orders.isError ? (
            <ErrorPanel error={orders.error} retry={() => void orders.refetch()} />
          ) : rows.length === 0 ? (
            <Nothing search={view.search ?? ''} />
          ) : (
            <>
              <DeskColumns />
              <ul ref={list}>
                {rows.map((order) => (
                  <DeskRow key={order.id} order={order} open={order.id === orderId} view={view} />
                ))}
              </ul>
            </>
          )}
        </div>
        <div className={css['foot']}>
          <p className={css['keys']}>
            <kbd>/</kbd> find <kbd>j</kbd> <kbd>k</kbd> move <kbd>Enter</kbd> open <kbd>Esc</kbd> close
          </p>
          {rows.length > 0 && (
            <Paging
              offset={offset}
              shown={rows.length}
              total={total}
              onMove={(next) => show({ offset: next || undefined })}
            />
          )}
        </div>
      </section>
      <section className={css['detail']} aria-label="Opened order">
        <Outlet />
      </section>
    </div>
  );
}
