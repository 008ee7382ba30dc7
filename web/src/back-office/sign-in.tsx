import { useNavigate } from '@tanstack/react-router';
import { Page } from '../shared/parts/page';
import { SignInForm } from '../shared/session/sign-in-form';

export function SignIn() {
  const navigate = useNavigate();
  return (
    <Page title="Sign in to the back office" narrow>
      <SignInForm
        offers={(account) => account.role === 'agent' || account.role === 'admin'}
        onSignedIn={() => void navigate({ to: '/', replace: true })}
      />
    </Page>
  );
}
