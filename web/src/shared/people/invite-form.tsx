import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { Employer } from '../../api/company';
import { ErrorPanel } from '../parts/states';
import css from './people.module.css';
import { RoleChecks } from './role-checks';

interface Props {
  employer: Employer;
  roles: readonly { role: string; label: string; hint: string }[];
  first: string;
}

/** Asks somebody by e-mail to join. */
export function InviteForm({ employer, roles, first }: Props) {
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [given, setGiven] = useState<string[]>([first]);
  const invite = useMutation({
    mutationFn: () => employer.invite({ email: email.trim(), roles: given }),
    onSuccess: async () => {
      setEmail('');
      await queries.invalidateQueries({ queryKey: ['people', employer.key] });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (email.trim() !== '' && !invite.isPending) invite.mutate();
  };
  return (
    <form className={css['form']} onSubmit={submit} aria-label="Invite somebody">
      <h2>Invite somebody</h2>
      <TextInput
        label="Email"
        type="email"
        required
        autoComplete="off"
        description="The mail's link works for 7 days, once."
        value={email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <RoleChecks legend="Roles" roles={roles} value={given} onChange={setGiven} />
      {invite.isError && <ErrorPanel error={invite.error} title="The invitation was not sent" />}
      {invite.isSuccess && <p role="status">The invitation is on its way.</p>}
      <div>
        <Button type="submit" loading={invite.isPending}>
          Send the invitation
        </Button>
      </div>
    </form>
  );
}
