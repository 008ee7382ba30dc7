import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { accountQuery, changePassword, type Account } from '../../api/account';
import css from './account.module.css';
import { FormFailure } from './form-failure';
import { NewPassword } from './new-password';

export function PasswordSection({ account }: { account: Account }) {
  const queries = useQueryClient();
  const [current, setCurrent] = useState('');
  const [wanted, setWanted] = useState('');
  const change = useMutation({
    mutationFn: () => changePassword(current, wanted),
    onSuccess: async () => {
      setCurrent('');
      setWanted('');
      await queries.invalidateQueries({ queryKey: accountQuery().queryKey });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (current !== '' && wanted !== '' && !change.isPending) change.mutate();
  };
  return (
    <section className={css['section']} aria-label="Password">
      <h2>Password</h2>
      {!account.hasPassword ? (
        <p>You sign in through your company's identity provider: there is no password here.</p>
      ) : (
        <form className={css['form']} onSubmit={submit} noValidate>
          <PasswordInput
            label="Present password"
            name="current-password"
            autoComplete="current-password"
            size="md"
            required
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
          <NewPassword value={wanted} onChange={setWanted} least={account.secondFactor === null ? 15 : 8} />
          <p className={css['quiet']}>All other browsers in which you are signed in have to sign in again.</p>
          <FormFailure error={change.error} />
          <div className={css['row']}>
            <Button type="submit" variant="default" loading={change.isPending}>
              Change the password
            </Button>
            {change.isSuccess && <span role="status">Changed.</span>}
          </div>
        </form>
      )}
    </section>
  );
}
