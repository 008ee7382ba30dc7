import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { resetPassword } from '../../api/account';
import { ApiError } from '../../api/errors';
import { sessionQuery } from '../../api/queries';
import css from '../../shared/account/account.module.css';
import { FormFailure } from '../../shared/account/form-failure';
import { NewPassword } from '../../shared/account/new-password';
import { Page } from '../../shared/parts/page';
import { EmptyState } from '../../shared/parts/states';
import { useRouteSearch } from '../../shared/route/use-route';

/** Where the link in the mail leads. */
export function ResetPasswordPage() {
  const { token } = useRouteSearch();
  const queries = useQueryClient();
  const [password, setPassword] = useState('');
  const reset = useMutation({
    mutationFn: () => resetPassword(typeof token === 'string' ? token : 'none', password),
    onSuccess: () => queries.invalidateQueries({ queryKey: sessionQuery().queryKey }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (password !== '' && !reset.isPending) reset.mutate();
  };
  if (reset.isSuccess) {
    return (
      <Page title="Your password has changed" narrow>
        <div className={css['form']}>
          <p role="status">Sign in with the new password; all browsers have to.</p>
          <div className={css['row']}>
            <Button component={Link} to="/sign-in">
              Sign in
            </Button>
          </div>
        </div>
      </Page>
    );
  }
  if (typeof token !== 'string') {
    return (
      <Page title="Choose a new password" narrow>
        <EmptyState title="Open the link in the mail">
          <p>
            It stands in the mail that you asked for. Lost it?{' '}
            <Link to="/forgot-password">Ask for another</Link>
          </p>
        </EmptyState>
      </Page>
    );
  }
  const isOld = reset.error instanceof ApiError && reset.error.code === 'linkNotValid';
  return (
    <Page title="Choose a new password" narrow>
      <form className={css['form']} onSubmit={submit} noValidate>
        <NewPassword value={password} onChange={setPassword} />
        <FormFailure error={reset.error} />
        <div className={css['row']}>
          <Button type="submit" size="md" loading={reset.isPending}>
            Take this password
          </Button>
          {isOld && <Link to="/forgot-password">Send a new link</Link>}
        </div>
      </form>
    </Page>
  );
}
