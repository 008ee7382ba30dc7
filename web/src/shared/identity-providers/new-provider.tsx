import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { createProvider, providersQuery } from '../../api/programs';
import { FormFailure } from '../account/form-failure';
import css from '../programs/programs.module.css';

const EMPTY = { name: '', issuer: '', clientId: '', clientSecret: '' };

export function NewProvider({ onLeave }: { onLeave: () => void }) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState(EMPTY);
  const [touched, setTouched] = useState(false);
  const create = useMutation({
    mutationFn: () => {
      const { clientSecret, ...wish } = draft;
      return createProvider({ ...wish, ...(clientSecret !== '' && { clientSecret }) });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: providersQuery().queryKey });
      onLeave();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTouched(true);
    const complete = [draft.name, draft.issuer, draft.clientId].every((text) => text.trim() !== '');
    if (complete && !create.isPending) create.mutate();
  };
  const field = (name: keyof typeof EMPTY, missing?: string) => ({
    value: draft[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setDraft({ ...draft, [name]: event.currentTarget.value }),
    error: touched && missing !== undefined && draft[name].trim() === '' && missing,
  });
  return (
    <form className={css['form']} onSubmit={submit} noValidate aria-label="New identity provider">
      <TextInput
        label="Name"
        description={'What your people see: "Continue with ..."'}
        required
        maxLength={60}
        {...field('name', 'Enter a name.')}
      />
      <TextInput
        label="Issuer"
        description="The https address that its discovery document names."
        placeholder="https://login.example.com"
        required
        maxLength={500}
        {...field('issuer', 'Enter the issuer.')}
      />
      <TextInput
        label="Client id"
        description="What the provider calls this portal."
        required
        maxLength={200}
        {...field('clientId', 'Enter the client id.')}
      />
      <PasswordInput
        label="Client secret"
        description="Left empty for a public client."
        autoComplete="off"
        maxLength={500}
        {...field('clientSecret')}
      />
      <FormFailure error={create.error} />
      <div className={css['row']}>
        <Button type="submit" loading={create.isPending}>
          Add the provider
        </Button>
        <Button variant="default" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
