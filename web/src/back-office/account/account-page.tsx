import { AccountSections } from '../../shared/account/account-sections';
import { Page } from '../../shared/parts/page';

export function AccountPage() {
  return (
    <Page title="Your account" narrow>
      <AccountSections />
    </Page>
  );
}
