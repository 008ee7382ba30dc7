import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { accountQuery, confirmEmail } from '../../api/account';
import { sessionQuery } from '../../api/queries';
import css from '../../shared/account/account.module.css';
import { FormFailure } from '../../shared/account/form-failure';
import { Page } from '../../shared/parts/page';
import { EmptyState } from '../../shared/parts/states';
import { useRouteSearch } from '../../shared/route/use-route';
import { useSession } from '../../shared/session/use-session';

/** Where the link in the mail leads. A press of the button confirms: programs that look at links in mails press none. */
export function VerifyPage() {
  const { token } = useRouteSearch();
  const queries = useQueryClient();
  const signedIn = (useSession().data?.user ?? null) !== null;
  const pressed = useRef(false);
  const confirm = useMutation({
    mutationFn: confirmEmail,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: sessionQuery().queryKey });
      await queries.invalidateQueries({ queryKey: accountQuery().queryKey });
    },
  });
  const press = (link: string): void => {
    // the link works once: the second press of a double click would be told that it was used
    if (pressed.current) return;
    pressed.current = true;
    confirm.mutate(link, {
      onError: () => {
        pressed.current = false;
      },
    });
  };
  if (confirm.isSuccess) {
    return (
      <Page title="Your address is confirmed" narrow>
        <div className={css['form']}>
          <p role="status">{confirm.data.email} is yours. You can place orders now.</p>
          <div className={css['row']}>
            <Button component={Link} to={signedIn ? '/cart' : '/sign-in'}>
              {signedIn ? 'Go to the cart' : 'Sign in'}
            </Button>
          </div>
        </div>
      </Page>
    );
  }
  if (typeof token !== 'string') {
    return (
      <Page title="Confirm your address" narrow>
        <EmptyState title="Open the link in the mail">
          <p>
            It stands in the mail that you got from us. Lost it? <Link to="/account">Your account</Link> sends
            another.
          </p>
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page title="Confirm your address" narrow>
      <div className={css['form']}>
        <p>One press, and we know that mail to you arrives.</p>
        <FormFailure error={confirm.error} />
        <div className={css['row']}>
          <Button loading={confirm.isPending} onClick={() => press(token)}>
            Confirm this address
          </Button>
          {confirm.isError && <Link to="/account">Go to your account</Link>}
        </div>
      </div>
    </Page>
  );
}
