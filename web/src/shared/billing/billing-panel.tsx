import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { billingAccountsQuery, openBillingAccount } from '../../api/billing';
import { EmptyState, ErrorPanel, Loading } from '../parts/states';
import css from '../people/people.module.css';
import { useMay } from '../session/use-may';
import { AccountForm } from './account-form';
import { AccountRow } from './account-row';

interface Props {
  customer: { id: string; name: string };
  /** The company or person behind the customer: accounts may name it instead. */
  partyId: string;
  /** What bills are split for, in the words of the page. */
  purpose: string;
}

function OpenAccount({ customer, listKey }: { customer: Props['customer']; listKey: readonly unknown[] }) {
  const queries = useQueryClient();
  const [key, setKey] = useState<string | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  if (key === null)
    return (
      <div className={css['part']}>
        {opened !== null && (
          <p role="status">
            Account <span className="mono">{opened}</span> is open.
          </p>
        )}
        <div>
          <Button onClick={() => setKey(attemptKey())}>Open a billing account</Button>
        </div>
      </div>
    );
  return (
    <AccountForm
      label="Open a billing account"
      submit="Open the account"
      save={async (wish) => {
        const made = await openBillingAccount(customer, wish, key);
        setOpened(made.accountNumber ?? made.name);
        await queries.invalidateQueries({ queryKey: listKey });
      }}
      close={() => setKey(null)}
      reload={() => void queries.invalidateQueries({ queryKey: listKey })}
    />
  );
}

/** Random, also where the page is not served securely and `crypto.randomUUID` is missing. */
const attemptKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

/** The billing accounts of a customer, for its own people and for the operator's. */
export function BillingPanel({ customer, partyId, purpose }: Props) {
  const query = billingAccountsQuery(customer.id, partyId);
  const accounts = useQuery(query);
  const mayOpen = useMay('billingAccount:create');
  const mayChange = useMay('billingAccount:patch');
  if (accounts.isPending) return <Loading heights={[140, 140]} label="Loading the billing accounts" />;
  if (accounts.isError) return <ErrorPanel error={accounts.error} retry={() => void accounts.refetch()} />;
  const { data, total } = accounts.data;
  return (
    <div className={css['part']}>
      {data.length === 0 ? (
        <EmptyState title="No billing account yet">
          <p>{purpose}</p>
        </EmptyState>
      ) : (
        <ul className={css['rows']}>
          {data.map((account) => (
            <AccountRow key={account.id} account={account} listKey={query.queryKey} mayChange={mayChange} />
          ))}
        </ul>
      )}
      {total !== null && total > data.length && (
        <p className={css['quiet']}>
          The newest {data.length} of {total} are shown.
        </p>
      )}
      {mayOpen && <OpenAccount customer={customer} listKey={query.queryKey} />}
    </div>
  );
}
