import { useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '../shared/parts/page';
import { SignInForm } from '../shared/session/sign-in-form';

/** Only a path of this portal may be returned to, never another host. */
function safePath(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])/.test(next) ? next : '/';
}

export function SignInPage() {
  const { next } = useSearch({ strict: false });
  const navigate = useNavigate();
  return (
    <Page title="Sign in" narrow>
      <SignInForm
        offers={(account) => account.role === 'customer'}
        onSignedIn={() => void navigate({ to: safePath(next), replace: true })}
      />
    </Page>
  );
}
