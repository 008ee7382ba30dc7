import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Employer, Person, PersonChange } from '../../api/company';
import { formatDay } from '../format/dates';
import { Badge } from '../parts/badge';
import { ErrorPanel } from '../parts/states';
import css from './people.module.css';
import { RoleChecks } from './role-checks';
import { roleWord } from './role-words';

interface Props {
  employer: Employer;
  person: Person;
  roles: readonly { role: string; label: string; hint: string }[];
  mayChange: boolean;
}

/** Somebody of a company: who, what for, and for administrators the way to change it. */
export function PersonRow({ employer, person, roles, mayChange }: Props) {
  const queries = useQueryClient();
  const [editing, setEditing] = useState<string[] | null>(null);
  const active = person.status === 'active';
  const change = useMutation({
    mutationFn: (wanted: PersonChange) => employer.change(person.id, wanted),
    onSuccess: async () => {
      setEditing(null);
      await queries.invalidateQueries({ queryKey: ['people', employer.key] });
    },
  });
  return (
    <li className={css['row']}>
      <div className={css['head']}>
        <div>
          <p className={css['name']}>{person.name}</p>
          <p className={css['quiet']}>
            {person.email} · since {formatDay(person.since)}
          </p>
        </div>
        <Badge tone={active ? 'line' : 'plain'} icon={active ? 'check' : 'cross'}>
          {active ? 'Active' : 'Deactivated'}
        </Badge>
      </div>
      <div className={css['head']}>
        <p>{person.roles.map(roleWord).join(', ')}</p>
        {mayChange && editing === null && (
          <span className={css['actions']}>
            <Button variant="default" size="xs" onClick={() => setEditing([...person.roles])}>
              Change roles
            </Button>
            <Button
              variant="default"
              size="xs"
              loading={change.isPending}
              onClick={() => change.mutate({ status: active ? 'deactivated' : 'active' })}
            >
              {active ? 'Deactivate' : 'Reactivate'}
            </Button>
          </span>
        )}
      </div>
      {editing !== null && (
        <div className={css['form']}>
          <RoleChecks
            legend={`Roles of ${person.name}`}
            roles={roles}
            value={editing}
            onChange={setEditing}
          />
          <div className={css['actions']}>
            <Button size="xs" loading={change.isPending} onClick={() => change.mutate({ roles: editing })}>
              Save the roles
            </Button>
            <Button variant="default" size="xs" onClick={() => setEditing(null)}>
              Leave them
            </Button>
          </div>
        </div>
      )}
      {change.isError && <ErrorPanel error={change.error} title="Nothing was changed" />}
    </li>
  );
}
