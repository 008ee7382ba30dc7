import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { companiesBeneathQuery, type Company } from '../../api/company';
import { ordersQuery } from '../../api/queries';
import { LiveBadge, usePolling } from '../../shared/live/use-live';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import { useStaffHere } from '../../shared/session/use-acting';
import { useSession } from '../../shared/session/use-session';
import { SignInNeeded } from '../sign-in-needed';
import { StaffHere } from '../staff-here';
import { OrderRow } from './order-row';
import css from './orders-page.module.css';

const PAGE = 20;

type Named = Pick<Company, 'id' | 'name'>;

/** The own company, then those beneath it; empty where there are none. */
function useCompanies(): readonly Named[] {
  const user = useSession().data?.user ?? null;
  const may = useMay('companyBelow:list');
  const beneath = useQuery({ ...companiesBeneathQuery(), enabled: may }).data ?? [];
  if (!may || beneath.length === 0 || user?.customerId == null) return [];
  return [{ id: user.customerId, name: user.customerName ?? 'Your company' }, ...beneath];
}

/** Of which company the list shows orders; nothing to choose where none stands beneath. */
function OfCompany({
  companies,
  chosen,
  onChoose,
}: {
  companies: readonly Named[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
}) {
  if (companies.length === 0) return null;
  return (
    <NativeSelect
      className={css['company']}
      label="Company"
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : value)}
      data={[
        { value: '', label: 'All companies' },
        ...companies.map(({ id, name }) => ({ value: id, label: name })),
      ]}
    />
  );
}

function Orders() {
  const [offset, setOffset] = useState(0);
  const [chosen, setChosen] = useState<string | null>(null);
  const companies = useCompanies();
  const orders = useQuery({ ...ordersQuery(offset, PAGE, chosen), refetchInterval: usePolling() });
  const nameOf = (id: string | undefined) => companies.find((company) => company.id === id)?.name;
  if (orders.isPending) {
    return (
      <Page title="Orders">
        <Loading heights={[84, 84, 84]} label="Loading orders" gap={8} />
      </Page>
    );
  }
  if (orders.isError) {
    return (
      <Page title="Orders">
        <ErrorPanel error={orders.error} retry={() => void orders.refetch()} />
      </Page>
    );
  }
  const { data, total } = orders.data;
  const all = total ?? data.length;
  return (
    <Page title="Orders" beside={<LiveBadge updatedAt={orders.dataUpdatedAt} />}>
      <OfCompany
        companies={companies}
        chosen={chosen}
        onChoose={(id) => {
          setChosen(id);
          setOffset(0);
        }}
      />
      {data.length === 0 && chosen !== null ? (
        <EmptyState title="This company has not ordered yet">
          <p>What it orders shows here by itself.</p>
        </EmptyState>
      ) : data.length === 0 ? (
        <EmptyState
          title="You have not ordered yet"
          action={
            <Button component={Link} to="/">
              Start with your address
            </Button>
          }
        >
          <p>
            Each order gets a number and a line of milestones, and moves here by itself until your service is
            ready.
          </p>
        </EmptyState>
      ) : (
        <ul className={css['rows']}>
          {data.map((order) => (
            <OrderRow key={order.id} order={order} company={nameOf(order.customer?.id)} />
          ))}
        </ul>
      )}
      {all > PAGE && (
        <nav className={css['pages']} aria-label="Pages of orders">
          <Button
            variant="default"
            disabled={offset === 0}
            onClick={() => setOffset(Math.max(0, offset - PAGE))}
          >
            Newer
          </Button>
          <span className="num">
            {offset + 1}–{offset + data.length} of {all.toLocaleString('en-US')}
          </span>
          <Button
            variant="default"
            disabled={offset + data.length >= all}
            onClick={() => setOffset(offset + PAGE)}
          >
            Older
          </Button>
        </nav>
      )}
    </Page>
  );
}

export function OrdersPage() {
  const session = useSession();
  const staff = useStaffHere();
  if (session.data !== undefined && session.data.user === null) {
    return (
      <SignInNeeded title="Orders" next="/orders">
        Your orders, each with its line and who acts next, are shown to you alone.
      </SignInNeeded>
    );
  }
  if (staff) return <StaffHere title="Orders" />;
  return <Orders />;
}
