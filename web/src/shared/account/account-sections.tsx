import { useQuery } from '@tanstack/react-query';
import { accountQuery } from '../../api/account';
import { ErrorPanel, Loading } from '../parts/states';
import { PersonalTokensSection } from '../programs/personal-tokens-section';
import css from './account.module.css';
import { PasswordSection } from './password-section';
import { ProfileSection } from './profile-section';
import { SecondFactorSection } from './second-factor-section';
import { SessionsSection } from './sessions-section';

/** A person's own account, the same in both portals. */
export function AccountSections() {
  const account = useQuery(accountQuery());
  if (account.isPending) return <Loading heights={[240, 200, 120]} label="Loading your account" gap={32} />;
  if (account.isError) return <ErrorPanel error={account.error} retry={() => void account.refetch()} />;
  return (
    <div className={css['sections']}>
      <ProfileSection account={account.data} />
      <PasswordSection account={account.data} />
      <SecondFactorSection account={account.data} />
      <SessionsSection />
      <PersonalTokensSection />
    </div>
  );
}
