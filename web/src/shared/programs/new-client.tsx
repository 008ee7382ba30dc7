import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { apiClientsQuery, createApiClient, type ApiClientWithSecret } from '../../api/programs';
import { FormFailure } from '../account/form-failure';
import css from './programs.module.css';
import { ScopeChoice } from './scope-choice';
import { endOfDay } from './words';

interface Props {
  onMade: (made: ApiClientWithSecret) => void;
  onLeave: () => void;
}

export function NewClient({ onMade, onLeave }: Props) {
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [scopes, setScopes] = useState<string[]>([]);
  const [end, setEnd] = useState('');
  const [touched, setTouched] = useState(false);
  const create = useMutation({
    mutationFn: () => {
      const expiresAt = endOfDay(end);
      return createApiClient({
        name: name.trim(),
        scopes,
        ...(description.trim() !== '' && { description: description.trim() }),
        ...(expiresAt !== undefined && { expiresAt }),
      });
    },
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: apiClientsQuery().queryKey });
      onMade(made);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTouched(true);
    if (name.trim() !== '' && scopes.length > 0 && !create.isPending) create.mutate();
  };
  return (
    <form className={css['form']} onSubmit={submit} noValidate aria-label="New API client">
      <TextInput
        label="Name"
        description="What the program is called in your house."
        required
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={touched && name.trim() === '' && 'Enter a name.'}
      />
      <Textarea
        label="What it is for"
        maxLength={500}
        autosize
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <ScopeChoice
        purpose="apiClient"
        chosen={scopes}
        onChange={setScopes}
        error={touched && scopes.length === 0 && 'Choose at least one.'}
      />
      <TextInput
        label="Ends on"
        description="Left empty, it works until somebody ends it."
        type="date"
        value={end}
        onChange={(event) => setEnd(event.currentTarget.value)}
      />
      <FormFailure error={create.error} />
      <div className={css['row']}>
        <Button type="submit" loading={create.isPending}>
          Create the client
        </Button>
        <Button variant="default" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
