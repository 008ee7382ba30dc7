import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Person } from '../../api/company';
import { grantRight, type RightsPlace, type UserRole } from '../../api/rights';
import { ErrorPanel } from '../parts/states';
import css from '../people/people.module.css';
import { useSession } from '../session/use-session';
import { grantableOperations } from './grantable';
import { OperationPicker } from './operation-picker';

interface Props {
  place: RightsPlace;
  people: readonly Person[];
  roles: readonly UserRole[];
  close: () => void;
}

/** The end of a day where the reader is, as an ISO time; null without a day. */
const endOf = (day: string): string | null => (day === '' ? null : new Date(`${day}T23:59:59`).toISOString());

/** Gives somebody operations beyond the roles, for a time or until they are taken back. */
export function GrantForm({ place, people, roles, close }: Props) {
  const queries = useQueryClient();
  const me = useSession().data?.user ?? null;
  const others = people.filter(
    ({ userAccountId, status }) => userAccountId !== me?.id && status === 'active',
  );
  const [personId, setPersonId] = useState('');
  const [operations, setOperations] = useState<string[]>([]);
  const [roleIds, setRoleIds] = useState<string[]>([]);
  const [until, setUntil] = useState('');
  const [why, setWhy] = useState('');
  const own = roles.filter(({ builtIn }) => builtIn !== true);
  const person = others.find(({ userAccountId }) => userAccountId === personId);
  const ready = person !== undefined && operations.length + roleIds.length > 0;
  const grant = useMutation({
    mutationFn: async () => {
      if (person === undefined) return;
      const { userAccountId: id, name } = person;
      await grantRight(place, {
        person: { id, name },
        operations,
        roleIds,
        until: endOf(until),
        why: why.trim(),
      });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['permissions'] });
      close();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready && !grant.isPending) grant.mutate();
  };
  return (
    <form className={css['form']} onSubmit={submit} aria-label="Give an extra right">
      <NativeSelect
        label="Who"
        description="Somebody else: nobody gives rights to himself."
        value={personId}
        onChange={(event) => setPersonId(event.currentTarget.value)}
        data={[
          { value: '', label: 'Choose a person' },
          ...others.map(({ userAccountId, name, email }) => ({
            value: userAccountId,
            label: `${name}, ${email}`,
          })),
        ]}
      />
      <OperationPicker
        legend="What they may do besides"
        operations={grantableOperations(roles, place.kind, me?.roles ?? [])}
        value={operations}
        onChange={setOperations}
      />
      {own.length > 0 && (
        <fieldset>
          <legend className={css['quiet']}>Or all that a role of ours names</legend>
          <div className={css['checks']}>
            {own.map(({ id = '', involvementRole }) => (
              <Checkbox
                key={id}
                label={involvementRole}
                checked={roleIds.includes(id)}
                onChange={(event) =>
                  setRoleIds(
                    event.currentTarget.checked ? [...roleIds, id] : roleIds.filter((held) => held !== id),
                  )
                }
              />
            ))}
          </div>
        </fieldset>
      )}
      <div className={css['fields']}>
        <TextInput
          label="Valid until"
          type="date"
          description="The whole day; empty: until you end it."
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
        />
        <TextInput
          label="Why"
          maxLength={300}
          description="For whoever reads this later."
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </div>
      {grant.isError && <ErrorPanel error={grant.error} title="The right was not given" />}
      <div className={css['actions']}>
        <Button type="submit" loading={grant.isPending} disabled={!ready}>
          Give the right
        </Button>
        <Button variant="default" onClick={close}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
