import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Registration } from '../../api/account';
import css from '../../shared/account/account.module.css';
import { FormFailure } from '../../shared/account/form-failure';
import { NewPassword } from '../../shared/account/new-password';

interface Props {
  pending: boolean;
  error: Error | null;
  onSubmit: (registration: Registration) => void;
}

const KINDS = [
  ['consumer', 'For myself'],
  ['company', 'For a company'],
] as const;

const EMPTY: Registration = {
  kind: 'consumer',
  givenName: '',
  familyName: '',
  email: '',
  password: '',
};

const isEmail = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text.trim());

function missingOf({ kind, companyName, givenName, familyName, email, password }: Registration) {
  return {
    companyName: kind === 'company' && !companyName?.trim() && 'Enter the name of your company.',
    givenName: !givenName.trim() && 'Enter your given name.',
    familyName: !familyName.trim() && 'Enter your family name.',
    email: !isEmail(email) && 'Enter an e-mail address, such as name@example.com.',
    password: password === '' && 'Choose a password.',
  };
}

export function SignUpForm({ pending, error, onSubmit }: Props) {
  const [draft, setDraft] = useState(EMPTY);
  const [asked, setAsked] = useState(false);
  const missing = missingOf(draft);
  const fault = (name: keyof typeof missing): string | false => asked && missing[name];
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setAsked(true);
    if (Object.values(missing).some(Boolean)) {
      const form = event.currentTarget;
      requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    if (pending) return;
    const { companyName, ...person } = { ...draft, email: draft.email.trim() };
    onSubmit(draft.kind === 'company' ? { ...person, companyName: companyName?.trim() ?? '' } : person);
  };
  const field = (name: 'companyName' | 'givenName' | 'familyName' | 'email', label: string, fill: string) => (
    <TextInput
      label={label}
      name={name}
      type={name === 'email' ? 'email' : 'text'}
      autoComplete={fill}
      size="md"
      maxLength={name === 'email' ? 254 : 80}
      required
      value={draft[name] ?? ''}
      onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
      error={fault(name)}
    />
  );
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      <fieldset className={css['kinds']}>
        <legend>Who is it for?</legend>
        {KINDS.map(([kind, label]) => (
          <label key={kind}>
            <input
              type="radio"
              name="kind"
              value={kind}
              checked={draft.kind === kind}
              onChange={() => setDraft({ ...draft, kind })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {draft.kind === 'company' && field('companyName', 'Company', 'organization')}
      {field('givenName', 'Given name', 'given-name')}
      {field('familyName', 'Family name', 'family-name')}
      {field('email', 'Email', 'username')}
      <NewPassword
        label="Password"
        value={draft.password}
        onChange={(password) => setDraft({ ...draft, password })}
        error={fault('password')}
      />
      <FormFailure error={error} />
      <Button type="submit" size="md" loading={pending}>
        Sign up
      </Button>
    </form>
  );
}
