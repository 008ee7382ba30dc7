import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { createUserRole, userRolesQuery, type UserRole } from '../../api/rights';
import { ErrorPanel } from '../../shared/parts/states';
import css from '../../shared/people/people.module.css';
import { grantableOperations } from '../../shared/rights/grantable';
import { OperationPicker } from '../../shared/rights/operation-picker';
import { useSession } from '../../shared/session/use-session';

/** Defines a role: a name for a set of operations that the operator gives as one. */
export function NewRole({ roles }: { roles: readonly UserRole[] }) {
  const queries = useQueryClient();
  const own = useSession().data?.user?.roles ?? [];
  const [name, setName] = useState('');
  const [operations, setOperations] = useState<string[]>([]);
  const grantable = [
    ...new Set([
      ...grantableOperations(roles, 'operator', own),
      ...grantableOperations(roles, 'customer', own),
    ]),
  ].sort();
  const create = useMutation({
    mutationFn: () => createUserRole(name.trim(), operations),
    onSuccess: async () => {
      setName('');
      setOperations([]);
      await queries.invalidateQueries({ queryKey: userRolesQuery().queryKey });
    },
  });
  const ready = name.trim() !== '' && operations.length > 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready && !create.isPending) create.mutate();
  };
  return (
    <form className={css['form']} onSubmit={submit} aria-label="Define a role">
      <h2>Define a role</h2>
      <TextInput
        label="Name"
        placeholder="Night desk"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <OperationPicker
        legend="What it may do"
        operations={grantable}
        value={operations}
        onChange={setOperations}
      />
      {create.isError && <ErrorPanel error={create.error} title="The role was not made" />}
      {create.isSuccess && <p role="status">The role is there.</p>}
      <div>
        <Button type="submit" loading={create.isPending} disabled={!ready}>
          Define the role
        </Button>
      </div>
    </form>
  );
}
