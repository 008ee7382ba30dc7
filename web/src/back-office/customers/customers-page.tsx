import { Button, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { customersQuery, type Company } from '../../api/company';
import { count } from '../../shared/format/words';
import { Badge } from '../../shared/parts/badge';
import { Page } from '../../shared/parts/page';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import css from '../../shared/people/people.module.css';

const PAGE = 50;

function Row({ company }: { company: Company }) {
  return (
    <li className={css['row']}>
      <div className={css['head']}>
        <Link to="/customers/$customerId" params={{ customerId: company.id }} className={css['name']}>
          {company.name}
        </Link>
        {company.status === 'deactivated' && (
          <Badge tone="amber" icon="warning">
            Deactivated
          </Badge>
        )}
      </div>
      <p className={css['quiet']}>
        {company.isCompany ? 'Company' : 'Consumer'} · {count(company.people, 'person', 'people')}
        {company.parentId !== null && ' · beneath another company'}
      </p>
    </li>
  );
}

/** Customers by name. */
export function CustomersPage() {
  const [search, setSearch] = useState('');
  const [offset, setOffset] = useState(0);
  const found = useQuery({ ...customersQuery(search.trim(), offset), placeholderData: keepPreviousData });
  const total = found.data?.total ?? 0;
  return (
    <Page title="Customers" beside={<span className={css['quiet']}>{count(total, 'customer')}</span>}>
      <div className={css['stack']}>
        <div className={css['bar']}>
          <TextInput
            label="Find a customer"
            type="search"
            value={search}
            onChange={(event) => {
              setOffset(0);
              setSearch(event.currentTarget.value);
            }}
          />
        </div>
        {found.isPending ? (
          <Loading heights={[56, 56, 56]} label="Loading the customers" />
        ) : found.isError ? (
          <ErrorPanel error={found.error} retry={() => void found.refetch()} />
        ) : found.data.data.length === 0 ? (
          <p className={css['quiet']}>No customer of this name. Try a part of it.</p>
        ) : (
          <ul className={css['rows']}>
            {found.data.data.map((company) => (
              <Row key={company.id} company={company} />
            ))}
          </ul>
        )}
        {total > PAGE && (
          <div className={css['actions']}>
            <Button variant="default" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
              Before
            </Button>
            <Button
              variant="default"
              disabled={offset + PAGE >= total}
              onClick={() => setOffset(offset + PAGE)}
            >
              Next
            </Button>
          </div>
        )}
      </div>
    </Page>
  );
}
