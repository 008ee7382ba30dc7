import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { acceptInvitation } from '../../api/company';
import { ErrorPanel } from '../../shared/parts/states';
import css from '../../shared/people/people.module.css';

/** Name and password of who has no account yet. */
export function NewPerson({ token, onJoined }: { token: string; onJoined: () => void }) {
  const [givenName, setGivenName] = useState('');
  const [familyName, setFamilyName] = useState('');
  const [password, setPassword] = useState('');
  const join = useMutation({
    mutationFn: () =>
      acceptInvitation({ token, givenName: givenName.trim(), familyName: familyName.trim(), password }),
    onSuccess: onJoined,
  });
  const complete = givenName.trim() !== '' && familyName.trim() !== '' && password !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (complete && !join.isPending) join.mutate();
  };
  return (
    <form className={css['form']} onSubmit={submit} aria-label="Who you are">
      <div className={css['fields']}>
        <TextInput
          label="Given name"
          required
          autoComplete="given-name"
          value={givenName}
          onChange={(event) => setGivenName(event.currentTarget.value)}
        />
        <TextInput
          label="Family name"
          required
          autoComplete="family-name"
          value={familyName}
          onChange={(event) => setFamilyName(event.currentTarget.value)}
        />
      </div>
      <PasswordInput
        label="Password"
        required
        autoComplete="new-password"
        description="At least 15 characters: a few words are easy to keep in mind."
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {join.isError && <ErrorPanel error={join.error} title="You have not joined" />}
      <div>
        <Button type="submit" size="md" loading={join.isPending} disabled={!complete}>
          Join
        </Button>
      </div>
    </form>
  );
}
