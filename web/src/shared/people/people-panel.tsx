import { TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Employer } from '../../api/company';
import { ErrorPanel, Loading } from '../parts/states';
import { InviteForm } from './invite-form';
import { OpenInvitations } from './open-invitations';
import css from './people.module.css';
import { PersonRow } from './person-row';

interface Props {
  employer: Employer;
  roles: readonly { role: string; label: string; hint: string }[];
  /** The role that an invitation begins with. */
  first: string;
  mayChange: boolean;
  mayInvite: boolean;
}

/** The people of a company, or of the operator: found, invited, given roles, let go. */
export function PeoplePanel({ employer, roles, first, mayChange, mayInvite }: Props) {
  const [search, setSearch] = useState('');
  const people = useQuery({
    queryKey: ['people', employer.key, search],
    queryFn: () => employer.list(search.trim()),
    placeholderData: keepPreviousData,
  });
  return (
    <div className={css['stack']}>
      <section aria-label="People">
        <div className={css['bar']}>
          <TextInput
            label="Find a person"
            type="search"
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
        {people.isPending ? (
          <Loading heights={[72, 72, 72]} label="Loading the people" />
        ) : people.isError ? (
          <ErrorPanel error={people.error} retry={() => void people.refetch()} />
        ) : people.data.data.length === 0 ? (
          <p className={css['quiet']}>
            {search === ''
              ? 'Nobody belongs here yet. Invite the first person below.'
              : 'Nobody of this name.'}
          </p>
        ) : (
          <ul className={css['rows']}>
            {people.data.data.map((person) => (
              <PersonRow
                key={person.id}
                employer={employer}
                person={person}
                roles={roles}
                mayChange={mayChange}
              />
            ))}
          </ul>
        )}
      </section>
      <OpenInvitations employer={employer} mayChange={mayInvite} />
      {mayInvite && <InviteForm employer={employer} roles={roles} first={first} />}
    </div>
  );
}
