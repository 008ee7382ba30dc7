import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { changeBillingAccount, readBillingAccount, type BillingAccount } from '../../api/billing';
import { money } from '../format/money';
import { Badge } from '../parts/badge';
import { ErrorPanel, Loading } from '../parts/states';
import css from '../people/people.module.css';
import { AccountForm } from './account-form';

function State({ state }: { state: string | undefined }) {
  if (state === 'Active')
    return (
      <Badge tone="line" icon="check">
        Active
      </Badge>
    );
  if (state === 'Suspended')
    return (
      <Badge tone="amber" icon="warning">
        Suspended
      </Badge>
    );
  return <Badge tone="plain">{state ?? 'Unknown'}</Badge>;
}

function contactOf({ contact }: BillingAccount): string {
  const [first] = contact ?? [];
  const email = first?.contactMedium?.find(({ mediumType }) => mediumType === 'email');
  return [first?.contactName, email?.characteristic?.emailAddress].filter(Boolean).join(', ') || '–';
}

function Facts({ account }: { account: BillingAccount }) {
  const { billStructure: bill, accountBalance, creditLimit } = account;
  const [balance] = accountBalance ?? [];
  const media = (bill?.presentationMedia ?? []).map(({ name }) => name).join(', ');
  return (
    <dl className={css['facts']}>
      <div>
        <dt>Balance</dt>
        <dd className="num">{balance === undefined ? 'No bill yet' : money(balance.amount.value)}</dd>
      </div>
      <div>
        <dt>Bills are made</dt>
        <dd>{bill?.cycleSpecification?.name ?? '–'}</dd>
      </div>
      <div>
        <dt>A bill shows</dt>
        <dd>{bill?.format?.name ?? '–'}</dd>
      </div>
      <div>
        <dt>Bills come by</dt>
        <dd>{media || '–'}</dd>
      </div>
      <div>
        <dt>Contact</dt>
        <dd className={css['long']}>{contactOf(account)}</dd>
      </div>
      {creditLimit?.value !== undefined && (
        <div>
          <dt>Credit limit</dt>
          <dd className="num">{money(creditLimit.value)}</dd>
        </div>
      )}
    </dl>
  );
}

/** Reads the account with its entity tag, so that nobody's change is overwritten unseen. */
function Change({ id, listKey, close }: { id: string; listKey: readonly unknown[]; close: () => void }) {
  const queries = useQueryClient();
  const current = useQuery({
    queryKey: ['billing-account', id],
    queryFn: () => readBillingAccount(id),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (current.isPending) return <Loading heights={[280]} label="Loading the account" />;
  if (current.isError) return <ErrorPanel error={current.error} retry={() => void current.refetch()} />;
  const { data: account, tag } = current.data;
  return (
    <AccountForm
      key={tag}
      account={account}
      label={`Change ${account.accountNumber ?? account.name}`}
      submit="Save the account"
      save={async (wish) => {
        await changeBillingAccount(account, tag, wish);
        await queries.invalidateQueries({ queryKey: listKey });
      }}
      close={close}
      reload={() => {
        void queries.invalidateQueries({ queryKey: listKey });
        void current.refetch();
      }}
    />
  );
}

/** A billing account: its number, where it stands, and how it is billed. */
export function AccountRow({
  account,
  listKey,
  mayChange,
}: {
  account: BillingAccount;
  listKey: readonly unknown[];
  mayChange: boolean;
}) {
  const [editing, setEditing] = useState(false);
  return (
    <li className={css['row']}>
      <div className={css['head']}>
        <div>
          <p className={css['name']}>{account.name}</p>
          <p className="mono">{account.accountNumber}</p>
        </div>
        <State state={account.state} />
      </div>
      {editing ? (
        <Change id={account.id ?? ''} listKey={listKey} close={() => setEditing(false)} />
      ) : (
        <>
          <Facts account={account} />
          {mayChange && account.state !== 'Closed' && (
            <div>
              <Button variant="default" size="xs" onClick={() => setEditing(true)}>
                Change how it is billed
              </Button>
            </div>
          )}
        </>
      )}
    </li>
  );
}
