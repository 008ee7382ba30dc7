import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { requestReset } from '../../api/account';
import css from '../../shared/account/account.module.css';
import { FormFailure } from '../../shared/account/form-failure';
import { Page } from '../../shared/parts/page';
import { LookIntoYourMail } from './look-into-your-mail';

export function ForgotPasswordPage() {
  const [email, setEmail] = useState('');
  const request = useMutation({ mutationFn: requestReset });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (email.trim() !== '' && !request.isPending) request.mutate(email.trim());
  };
  if (request.isSuccess) {
    return (
      <LookIntoYourMail title="Look into your mail" address={request.variables}>
        <p>
          If there is an account with this address, the mail has a link that lets you choose a new password;
          it works for 30 minutes.
        </p>
      </LookIntoYourMail>
    );
  }
  return (
    <Page title="Forgot your password?" narrow above={<Link to="/sign-in">Sign in</Link>}>
      <form className={css['form']} onSubmit={submit} noValidate>
        <p>We send you a link with which you choose a new one.</p>
        <TextInput
          label="Email"
          type="email"
          name="email"
          autoComplete="username"
          size="md"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <FormFailure error={request.error} />
        <Button type="submit" size="md" loading={request.isPending}>
          Send the link
        </Button>
      </form>
    </Page>
  );
}
