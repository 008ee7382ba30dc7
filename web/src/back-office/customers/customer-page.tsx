import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  customerPageQuery,
  peopleOfCustomer,
  setCustomerActive,
  type Company,
  type CustomerPage as Whole,
} from '../../api/company';
import { formatDay } from '../../shared/format/dates';
import { formatPhone } from '../../shared/format/phone';
import { Badge } from '../../shared/parts/badge';
import { Page } from '../../shared/parts/page';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import { PeoplePanel } from '../../shared/people/people-panel';
import css from '../../shared/people/people.module.css';
import { COMPANY_ROLES, RESELLER } from '../../shared/people/role-words';
import { usePathParam } from '../../shared/route/use-route';
import { useMay } from '../../shared/session/use-may';
import { RightsPanel } from '../../shared/rights/rights-panel';
import { CustomerAccounts } from './customer-accounts';
import { ActForCustomer } from '../detail/act-for-customer';

const ROLES = [...COMPANY_ROLES, RESELLER];

const isOpen = ({ status }: Whole): boolean => status !== 'deactivated';

const nameLink = ({ id, name }: Company) => (
  <Link key={id} to="/customers/$customerId" params={{ customerId: id }}>
    {name}
  </Link>
);

function Profile({ customer }: { customer: Whole }) {
  const { email, phone, above, beneath, createdAt, statusReason } = customer;
  return (
    <dl className={css['facts']}>
      <div>
        <dt>Email</dt>
        <dd>{email ?? '–'}</dd>
      </div>
      <div>
        <dt>Phone</dt>
        <dd className="mono">{phone === null ? '–' : formatPhone(phone)}</dd>
      </div>
      <div>
        <dt>Customer since</dt>
        <dd>{formatDay(createdAt)}</dd>
      </div>
      {above !== null && (
        <div>
          <dt>Beneath</dt>
          <dd>{nameLink(above)}</dd>
        </div>
      )}
      {beneath.length > 0 && (
        <div>
          <dt>Companies beneath it</dt>
          {beneath.map((company) => (
            <dd key={company.id}>{nameLink(company)}</dd>
          ))}
        </div>
      )}
      {!isOpen(customer) && (
        <div>
          <dt>Why deactivated</dt>
          <dd>{statusReason ?? '–'}</dd>
        </div>
      )}
    </dl>
  );
}

function OpenOrClose({ customer }: { customer: Whole }) {
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const open = isOpen(customer);
  const change = useMutation({
    mutationFn: () => setCustomerActive(customer.id, !open, reason.trim()),
    onSuccess: async (after) => {
      setReason('');
      queries.setQueryData(customerPageQuery(customer.id).queryKey, after);
      await queries.invalidateQueries({ queryKey: ['customers'] });
    },
  });
  return (
    <section className={css['form']} aria-label="Whether the customer may order">
      <h2>{open ? 'Deactivate the customer' : 'Open the customer again'}</h2>
      <p className={css['quiet']}>
        {open
          ? 'Its people still sign in and read what was; they can order nothing.'
          : 'Its people can order again.'}
      </p>
      <TextInput
        label="Reason"
        value={reason}
        maxLength={500}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {change.isError && <ErrorPanel error={change.error} title="Nothing was changed" />}
      <div>
        <Button
          variant="default"
          loading={change.isPending}
          disabled={reason.trim().length < 3}
          onClick={() => change.mutate()}
        >
          {open ? 'Deactivate' : 'Open again'}
        </Button>
      </div>
    </section>
  );
}

/** One customer: profile, people, and how it hangs together with others. */
export function CustomerPage() {
  const id = usePathParam('customerId');
  const customer = useQuery(customerPageQuery(id));
  const seesPeople = useMay('customerPerson:list');
  const mayChange = useMay('customerPerson:patch');
  const mayInvite = useMay('customerPerson:invite');
  const seesRights = useMay('permission:list');
  const mayClose = useMay('customerBook:deactivate');
  return (
    <Page
      title={customer.data?.name ?? 'Customer'}
      above={<Link to="/customers">All customers</Link>}
      beside={customer.data && !isOpen(customer.data) && <Badge tone="amber">Deactivated</Badge>}
    >
      {customer.isPending ? (
        <Loading heights={[96, 160]} label="Loading the customer" />
      ) : customer.isError ? (
        <ErrorPanel error={customer.error} retry={() => void customer.refetch()} />
      ) : (
        <div className={css['stack']}>
          <Profile customer={customer.data} />
          {isOpen(customer.data) && <ActForCustomer customer={customer.data} />}
          <CustomerAccounts customer={customer.data} />
          {seesPeople && (
            <PeoplePanel
              key={id}
              employer={peopleOfCustomer(id)}
              roles={ROLES}
              first="companyAdmin"
              mayChange={mayChange}
              mayInvite={mayInvite}
            />
          )}
          {seesPeople && seesRights && (
            <RightsPanel
              key={`rights ${id}`}
              place={{ kind: 'customer', id, name: customer.data.name }}
              employer={peopleOfCustomer(id)}
            />
          )}
          {mayClose && <OpenOrClose customer={customer.data} />}
        </div>
      )}
    </Page>
  );
}
