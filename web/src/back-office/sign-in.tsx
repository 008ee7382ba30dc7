import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { Page } from '../shared/parts/page';
import { SignInForm } from '../shared/session/sign-in-form';
import { useSession } from '../shared/session/use-session';

export function SignIn() {
  const navigate = useNavigate();
  const signedIn = (useSession().data?.user ?? null) !== null;
  useEffect(() => {
    if (signedIn) void navigate({ to: '/', replace: true });
  }, [signedIn, navigate]);
  return (
    <Page title="Sign in to the back office" narrow>
      <SignInForm offers={(account) => account.kind === 'staff'} />
    </Page>
  );
}
