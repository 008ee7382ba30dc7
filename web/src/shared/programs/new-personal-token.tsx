import { Button, Select, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { createPersonalToken, personalTokensQuery, type MadePersonalToken } from '../../api/programs';
import { FormFailure } from '../account/form-failure';
import css from './programs.module.css';
import { ScopeChoice } from './scope-choice';

const DAY_MS = 86_400_000;
const LIVES = [
  { value: '7', label: '7 days' },
  { value: '30', label: '30 days' },
  { value: '90', label: '90 days' },
  { value: '365', label: 'a year' },
];

interface Props {
  onMade: (made: MadePersonalToken) => void;
  onLeave: () => void;
}

export function NewPersonalToken({ onMade, onLeave }: Props) {
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<string[]>([]);
  const [days, setDays] = useState('90');
  const [touched, setTouched] = useState(false);
  const create = useMutation({
    mutationFn: () =>
      createPersonalToken({
        name: name.trim(),
        scopes,
        // a minute less, so that our clock may be a little ahead
        expiresAt: new Date(Date.now() + Number(days) * DAY_MS - 60_000).toISOString(),
      }),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: personalTokensQuery().queryKey });
      onMade(made);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTouched(true);
    if (name.trim() !== '' && scopes.length > 0 && !create.isPending) create.mutate();
  };
  return (
    <form className={css['form']} onSubmit={submit} noValidate aria-label="New personal token">
      <TextInput
        label="What it is for"
        required
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={touched && name.trim() === '' && 'Enter what it is for.'}
      />
      <ScopeChoice
        purpose="personalToken"
        chosen={scopes}
        onChange={setScopes}
        error={touched && scopes.length === 0 && 'Choose at least one.'}
      />
      <Select
        label="Lives"
        data={LIVES}
        value={days}
        allowDeselect={false}
        onChange={(value) => setDays(value ?? '90')}
      />
      <FormFailure error={create.error} />
      <div className={css['row']}>
        <Button type="submit" loading={create.isPending}>
          Make the token
        </Button>
        <Button variant="default" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
