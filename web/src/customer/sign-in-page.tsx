import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Page } from '../shared/parts/page';
import { SignInForm } from '../shared/session/sign-in-form';
import { useSession } from '../shared/session/use-session';
import { useRouteSearch } from '../shared/route/use-route';

/** Only a path of this portal may be returned to, never another host. */
function safePath(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/';
}

export function SignInPage() {
  const { next } = useRouteSearch();
  const navigate = useNavigate();
  const signedIn = (useSession().data?.user ?? null) !== null;
  useEffect(() => {
    if (signedIn) void navigate({ to: safePath(next), replace: true });
  }, [signedIn, next, navigate]);
  return (
    <Page title="Sign in" narrow>
      <SignInForm signUp offers={(account) => account.kind === 'customer'} />
    </Page>
  );
}
