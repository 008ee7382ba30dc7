import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { deleteUserRole, userRolesQuery, type UserRole } from '../../api/rights';
import { count } from '../../shared/format/words';
import { Badge } from '../../shared/parts/badge';
import { Page } from '../../shared/parts/page';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import css from '../../shared/people/people.module.css';
import { roleWord } from '../../shared/people/role-words';
import { HELD, operationsOf } from '../../shared/rights/grantable';
import { matchesOperation, operationWords } from '../../shared/rights/operation-words';
import rights from '../../shared/rights/rights.module.css';
import { useMay } from '../../shared/session/use-may';
import { NewRole } from './new-role';

function Remove({ role }: { role: UserRole }) {
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => deleteUserRole(role.id ?? ''),
    onSuccess: () => queries.invalidateQueries({ queryKey: userRolesQuery().queryKey }),
  });
  return (
    <div className={css['part']}>
      <div>
        <Button variant="default" size="xs" loading={remove.isPending} onClick={() => remove.mutate()}>
          Delete the role
        </Button>
      </div>
      {remove.isError && <ErrorPanel error={remove.error} title="The role was not deleted" />}
    </div>
  );
}

/** Two roles are called Administrator: of a customer, and of the operator. */
function whose(id: string): string {
  if (HELD.customer.has(id)) return 'of a customer,';
  return HELD.operator.has(id) ? 'of our staff,' : '';
}

function Role({ role, search, mayDelete }: { role: UserRole; search: string; mayDelete: boolean }) {
  const builtIn = role.builtIn === true;
  const all = operationsOf(role);
  const found = search === '' ? all : all.filter((name) => matchesOperation(name, search));
  const name = builtIn ? roleWord(role.id ?? '') : (role.involvementRole ?? '');
  if (found.length === 0 && !name.toLowerCase().includes(search.toLowerCase())) return null;
  return (
    <li className={css['row']}>
      <details open={search !== ''}>
        <summary>
          <span className={css['name']}>{name}</span>{' '}
          {builtIn && <span className={css['quiet']}>{whose(role.id ?? '')}</span>}{' '}
          <span className={css['quiet']}>
            may do {count(all.length, 'thing')}
            {search !== '' && `, ${found.length} of them found`}
          </span>{' '}
          {!builtIn && <Badge tone="violet">Our own</Badge>}
        </summary>
        <div className={rights['scroll']} tabIndex={0} role="region" aria-label={`What ${name} may do`}>
          <ul className={rights['what']}>
            {found.map((operation) => (
              <li key={operation}>
                {operationWords(operation)} <span className={`mono ${css['quiet']}`}>{operation}</span>
              </li>
            ))}
          </ul>
        </div>
      </details>
      {!builtIn && mayDelete && <Remove role={role} />}
    </li>
  );
}

/** What each role may do, built in or defined by the operator. */
export function RolesPage() {
  const [search, setSearch] = useState('');
  const roles = useQuery(userRolesQuery());
  const mayCreate = useMay('userRole:create');
  const mayDelete = useMay('userRole:delete');
  return (
    <Page title="Roles" above={<Link to="/staff">Staff</Link>}>
      <div className={css['stack']}>
        <p className={css['lead']}>
          Built-in roles come with the product and nobody changes them. A role of our own is a set of things
          that is given as an extra right.
        </p>
        <section aria-label="All roles">
          <div className={css['bar']}>
            <TextInput
              label="Find a role, or what it may do"
              type="search"
              placeholder="billing account, change offering"
              value={search}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
          </div>
          {roles.isPending ? (
            <Loading heights={[48, 48, 48]} label="Loading the roles" />
          ) : roles.isError ? (
            <ErrorPanel error={roles.error} retry={() => void roles.refetch()} />
          ) : (
            <ul className={css['rows']}>
              {roles.data.map((role) => (
                <Role key={role.id} role={role} search={search.trim()} mayDelete={mayDelete} />
              ))}
            </ul>
          )}
        </section>
        {mayCreate && roles.data && <NewRole roles={roles.data} />}
      </div>
    </Page>
  );
}
