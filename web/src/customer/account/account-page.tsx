import { AccountSections } from '../../shared/account/account-sections';
import { Page } from '../../shared/parts/page';
import { Loading } from '../../shared/parts/states';
import { useSession } from '../../shared/session/use-session';
import { SignInNeeded } from '../sign-in-needed';

export function AccountPage() {
  const session = useSession();
  if (session.data !== undefined && session.data.user === null) {
    return (
      <SignInNeeded title="Your account" next="/account">
        Your name, password, second factor and sessions are shown to you alone.
      </SignInNeeded>
    );
  }
  return (
    <Page title="Your account" narrow>
      {session.data === undefined ? (
        <Loading heights={[240, 200]} label="Loading your account" />
      ) : (
        <AccountSections />
      )}
    </Page>
  );
}
