import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { ApiError } from '../../api/errors';
import type { DemoAccount } from '../../api/types';
import { roleWord } from '../people/role-words';
import { ProviderProblem, ProviderWayIn } from './provider-way-in';
import { SecondStepForm } from './second-step-form';
import { useSession, useSignIn } from './use-session';
import css from './sign-in-form.module.css';

interface Props {
  /** Which demo sign-ins are offered here, when the server has demo data. */
  offers: (account: DemoAccount) => boolean;
  /** Whether who has no account may make one: customers do, staff get theirs. */
  signUp?: boolean;
  /** False where the page itself shows the way to the company's own provider. */
  providers?: boolean;
}

function words(error: Error): string {
  if (error instanceof ApiError && error.status === 401)
    return 'This email and password do not match. Check both and try again.';
  return error.message;
}

/** Sign-in by email and password; the page around it sees the session change. On a demo server its accounts stand beside, each one press away. */
export function SignInForm({ offers, signUp = false, providers = true }: Props) {
  const signIn = useSignIn();
  const demo = useSession().data?.demo ?? null;
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [touched, setTouched] = useState(false);
  const failure = useRef<HTMLParagraphElement>(null);

  const enter = (credentials: { email: string; password: string }): void => {
    signIn.mutate(credentials, {
      onError: () => requestAnimationFrame(() => failure.current?.focus()),
    });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTouched(true);
    if (email.trim() !== '' && password !== '' && !signIn.isPending) enter({ email: email.trim(), password });
  };
  const challenge = signIn.data?.secondFactor?.challenge;
  if (challenge !== undefined) return <SecondStepForm challenge={challenge} onLeave={() => signIn.reset()} />;
  const accounts = demo?.accounts.filter(offers) ?? [];

  return (
    <div className={css['sign-in']}>
      <form onSubmit={submit} noValidate className={css['form']}>
        <ProviderProblem />
        <TextInput
          label="Email"
          type="email"
          name="email"
          autoComplete="username"
          size="md"
          required
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
          error={touched && email.trim() === '' && 'Enter the email of your account.'}
        />
        {providers && <ProviderWayIn email={email} />}
        <PasswordInput
          label="Password"
          name="password"
          autoComplete="current-password"
          size="md"
          required
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
          error={touched && password === '' && 'Enter your password.'}
        />
        {signIn.isError && (
          <p className={css['failure']} role="alert" tabIndex={-1} ref={failure}>
            {words(signIn.error)}
          </p>
        )}
        <Button type="submit" size="md" loading={signIn.isPending}>
          Sign in
        </Button>
        {/* Not links of the router: the back office has another one. */}
        <p className={css['links']}>
          <a href="/forgot-password">Forgot your password?</a>
          {signUp && <a href="/sign-up">Sign up</a>}
        </p>
      </form>
      {demo !== null && accounts.length > 0 && (
        <section className={css['demo']} aria-label="Demo sign-ins">
          <h2>Demo sign-ins</h2>
          <p>
            This server runs with sample data. Everybody's password is{' '}
            <span className="mono">{demo.password}</span>
          </p>
          <ul>
            {accounts.map((account) => (
              <li key={account.email}>
                <button
                  type="button"
                  disabled={signIn.isPending}
                  onClick={() => enter({ email: account.email, password: demo.password })}
                >
                  <span>{account.name}</span>
                  <span className={css['mail']}>{account.email}</span>
                  <span className={css['may']}>
                    {[account.company, ...account.roles.map(roleWord)]
                      .filter((word) => word !== null)
                      .join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
