import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Employer } from '../../api/company';
import { permissionsQuery, userRolesQuery, type Permission, type RightsPlace } from '../../api/rights';
import { ErrorPanel, Loading } from '../parts/states';
import css from '../people/people.module.css';
import { useMay } from '../session/use-may';
import { GrantForm } from './grant-form';
import { RightRow } from './right-row';

/** Whether a permission counts here: people of several customers have some that count elsewhere. */
function countsAt(place: RightsPlace, { privilege, assetUserRole }: Permission): boolean {
  const customers = [...(privilege ?? []), ...(assetUserRole ?? [])]
    .map(({ manageableAsset }) => manageableAsset)
    .filter((asset) => asset['@referredType'] === 'Customer');
  return customers.length === 0 || (place.kind === 'customer' && customers.some(({ id }) => id === place.id));
}

/** What people may do beyond their roles: in force and over, given and ended here. */
export function RightsPanel({ place, employer }: { place: RightsPlace; employer: Employer }) {
  const [giving, setGiving] = useState(false);
  const mayGive = useMay('permission:create');
  const mayEnd = useMay('permission:delete');
  const people = useQuery({
    queryKey: ['people', employer.key, ''],
    queryFn: () => employer.list(''),
  });
  const roles = useQuery(userRolesQuery());
  const members = people.data?.data ?? [];
  const permissions = useQuery(
    permissionsQuery(
      employer.key,
      members.map(({ userAccountId }) => userAccountId),
    ),
  );
  const failed = [people, roles, permissions].find(({ isError }) => isError);
  const list = (permissions.data ?? []).filter((permission) => countsAt(place, permission));
  return (
    <section aria-labelledby="extra-rights" className={css['part']}>
      <h2 id="extra-rights">Extra rights</h2>
      <p className={css['lead']}>
        What somebody may do beyond the roles, for a while. Nobody gives more than he may do himself; what is
        ended stays in the audit log.
      </p>
      {failed?.error ? (
        <ErrorPanel error={failed.error} retry={() => void failed.refetch()} />
      ) : roles.data === undefined ||
        people.data === undefined ||
        (permissions.isPending && members.length > 0) ? (
        <Loading heights={[72]} label="Loading the extra rights" />
      ) : (
        <>
          {list.length === 0 ? (
            <p className={css['quiet']}>Nobody has any: everybody does what the roles say.</p>
          ) : (
            <ul className={css['rows']}>
              {list.map((permission) => (
                <RightRow
                  key={permission.id}
                  permission={permission}
                  personName={
                    members.find(({ userAccountId }) => userAccountId === permission.user.id)?.name ??
                    permission.user.name ??
                    permission.user.id
                  }
                  roles={roles.data}
                  mayEnd={mayEnd}
                />
              ))}
            </ul>
          )}
          {mayGive &&
            (giving ? (
              <GrantForm place={place} people={members} roles={roles.data} close={() => setGiving(false)} />
            ) : (
              <div>
                <Button variant="default" onClick={() => setGiving(true)}>
                  Give an extra right
                </Button>
              </div>
            ))}
        </>
      )}
    </section>
  );
}
