import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { accountQuery, rename, type Account } from '../../api/account';
import { sessionQuery } from '../../api/queries';
import { Badge } from '../parts/badge';
import css from './account.module.css';
import { FormFailure } from './form-failure';
import { VerifyNotice } from './verify-notice';

/** The last word is the family name, until the person says otherwise. */
function split(name: string): [string, string] {
  const words = name.trim().split(/\s+/);
  return [words.slice(0, -1).join(' ') || (words[0] ?? ''), words.length > 1 ? (words.at(-1) ?? '') : ''];
}

export function ProfileSection({ account }: { account: Account }) {
  const queries = useQueryClient();
  const [[given, family], setName] = useState(() => split(account.name));
  const save = useMutation({
    mutationFn: () => rename(given.trim(), family.trim()),
    onSuccess: async (changed) => {
      queries.setQueryData(accountQuery().queryKey, changed);
      await queries.invalidateQueries({ queryKey: sessionQuery().queryKey });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (given.trim() !== '' && family.trim() !== '' && !save.isPending) save.mutate();
  };
  return (
    <section className={css['section']} aria-label="Profile">
      <h2>Profile</h2>
      <form className={css['form']} onSubmit={submit} noValidate>
        <TextInput
          label="Given name"
          name="given-name"
          autoComplete="given-name"
          size="md"
          maxLength={80}
          required
          value={given}
          onChange={(event) => setName([event.currentTarget.value, family])}
          error={given.trim() === '' && 'Enter your given name.'}
        />
        <TextInput
          label="Family name"
          name="family-name"
          autoComplete="family-name"
          size="md"
          maxLength={80}
          required
          value={family}
          onChange={(event) => setName([given, event.currentTarget.value])}
          error={family.trim() === '' && 'Enter your family name.'}
        />
        <FormFailure error={save.error} />
        <div className={css['row']}>
          <Button type="submit" variant="default" loading={save.isPending}>
            Save the name
          </Button>
          {save.isSuccess && <span role="status">Saved.</span>}
        </div>
      </form>
      <div className={css['row']}>
        <span>{account.email}</span>
        {account.emailVerified ? (
          <Badge tone="line" icon="check">
            Confirmed
          </Badge>
        ) : (
          <Badge tone="amber" icon="warning">
            Not confirmed
          </Badge>
        )}
      </div>
      {!account.emailVerified && <VerifyNotice />}
    </section>
  );
}
