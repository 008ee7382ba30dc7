import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { endRight, type Permission, type UserRole } from '../../api/rights';
import { formatDay, formatTime } from '../format/dates';
import { Badge } from '../parts/badge';
import { ErrorPanel } from '../parts/states';
import css from '../people/people.module.css';
import { operationWords } from './operation-words';
import rights from './rights.module.css';

interface Props {
  permission: Permission;
  personName: string;
  roles: readonly UserRole[];
  mayEnd: boolean;
}

function whatOf({ privilege, assetUserRole }: Permission, roles: readonly UserRole[]): string[] {
  return [
    ...(privilege ?? []).map((each) => operationWords(each.function)),
    ...(assetUserRole ?? []).map(({ userRole }) => {
      const known = roles.find(({ id }) => id === userRole.id);
      return `All of the role ${known?.involvementRole ?? userRole.id}`;
    }),
  ];
}

/** One permission: who, what besides the roles, until when, from whom. */
export function RightRow({ permission, personName, roles, mayEnd }: Props) {
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: () => endRight(permission.id ?? ''),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['permissions'] }),
  });
  const until = permission.validFor.endDateTime;
  const [now] = useState(() => Date.now());
  const over = until !== undefined && Date.parse(until) <= now;
  return (
    <li className={css['row']}>
      <div className={css['head']}>
        <p className={css['name']}>{personName}</p>
        <span className={css['actions']}>
          {over ? <Badge tone="plain">Over</Badge> : <Badge tone="line">In force</Badge>}
          {mayEnd && (
            <Button
              variant="default"
              size="xs"
              loading={end.isPending}
              aria-label={`${over ? 'Remove' : 'End'} the right of ${personName}`}
              onClick={() => end.mutate()}
            >
              {over ? 'Remove' : 'End it'}
            </Button>
          )}
        </span>
      </div>
      <ul className={rights['what']}>
        {whatOf(permission, roles).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <p className={css['quiet']}>
        {until === undefined ? 'Until it is ended' : `Until ${formatTime(until)}`}
        {permission.granter?.name !== undefined && ` · from ${permission.granter.name}`}
        {permission.creationDate !== undefined && ` · ${formatDay(permission.creationDate)}`}
        {permission.description !== undefined && ` · ${permission.description}`}
      </p>
      {end.isError && <ErrorPanel error={end.error} title="The right was not ended" />}
    </li>
  );
}
