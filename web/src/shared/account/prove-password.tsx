import { Button, PasswordInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import css from './account.module.css';
import { FormFailure } from './form-failure';

interface Props {
  action: string;
  pending: boolean;
  error: Error | null;
  onProve: (password: string) => void;
  onLeave: () => void;
  children: ReactNode;
}

/** Asks for the present password before something that decides who can sign in. */
export function ProvePassword({ action, pending, error, onProve, onLeave, children }: Props) {
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (password !== '' && !pending) onProve(password);
  };
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      {children}
      <PasswordInput
        label="Your password"
        name="current-password"
        autoComplete="current-password"
        size="md"
        required
        data-autofocus
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <FormFailure error={error} />
      <div className={css['row']}>
        <Button type="submit" loading={pending}>
          {action}
        </Button>
        <Button variant="default" onClick={onLeave}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
