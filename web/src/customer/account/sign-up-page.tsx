import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { register, type Registration } from '../../api/account';
import { Page } from '../../shared/parts/page';
import { useSession, useSignIn } from '../../shared/session/use-session';
import { LookIntoYourMail } from './look-into-your-mail';
import { SignUpForm } from './sign-up-form';

/**
 * Signing up. Who has a new account is signed in at once with it, so that the cart comes along; who had one already sees
 * the same page, and a mail says so.
 */
export function SignUpPage() {
  const user = useSession().data?.user ?? null;
  const signIn = useSignIn();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const signUp = useMutation({
    mutationFn: register,
    onSuccess: (_nothing, { email, password }: Registration) =>
      signIn.mutate({ email, password }, { onSettled: () => setSentTo(email) }),
  });
  if (sentTo !== null) {
    return (
      <LookIntoYourMail title="Look into your mail" address={sentTo}>
        <p>
          We sent a link that confirms the address; it works for 24 hours.{' '}
          {user === null
            ? 'If you had an account already, the mail says so.'
            : 'You are signed in, and can shop meanwhile: only placing an order waits for the link.'}
        </p>
      </LookIntoYourMail>
    );
  }
  return (
    <Page title="Sign up" narrow above={<Link to="/sign-in">I have an account</Link>}>
      <SignUpForm
        pending={signUp.isPending || signIn.isPending}
        error={signUp.error}
        onSubmit={(registration) => signUp.mutate(registration)}
      />
    </Page>
  );
}
