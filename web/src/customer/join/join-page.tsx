import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { lookAtInvitation, type InvitationAbout } from '../../api/company';
import { signInOptionsQuery } from '../../api/programs';
import { formatDay } from '../../shared/format/dates';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import css from '../../shared/people/people.module.css';
import { roleWord } from '../../shared/people/role-words';
import { useRouteSearch } from '../../shared/route/use-route';
import { ContinueWithProvider, domainOf } from '../../shared/session/provider-way-in';
import { SignInForm } from '../../shared/session/sign-in-form';
import { useSession, useSignOut } from '../../shared/session/use-session';
import { Accept } from './accept';
import { forgetKeptInvitation, keepInvitation, keptInvitation } from './kept-invitation';
import { NewPerson } from './new-person';

/** The secret of an invitation, and whether its reader comes back from signing in because of it. */
interface Opened {
  readonly token: string;
  readonly returned: boolean;
}

/** Where who has joined goes on. */
const goOn = (about: InvitationAbout): void =>
  window.location.assign(about.isCustomer ? '/' : '/back-office');

/** Says who one is: at the company's provider where the address has one, or here. */
function WhoAreYou({ about, token }: { about: InvitationAbout; token: string }) {
  const asked = useQuery(signInOptionsQuery(domainOf(about.email)));
  if (asked.isLoading) return <Loading heights={[48, 160]} label="Loading the ways to sign in" />;
  const options = asked.data ?? { password: true, provider: null };
  return (
    <>
      <ContinueWithProvider options={options} next="/join" onLeave={() => keepInvitation(token)} />
      {!options.password ? null : about.hasAccount ? (
        <>
          <p>There is an account for {about.email}. Sign in with it to accept.</p>
          <SignInForm offers={(account) => account.email === about.email} providers={false} />
        </>
      ) : (
        <NewPerson token={token} onJoined={() => goOn(about)} />
      )}
    </>
  );
}

function Invited({ about, opened: { token, returned } }: { about: InvitationAbout; opened: Opened }) {
  const session = useSession();
  const signOut = useSignOut();
  if (session.isPending) return <Loading heights={[48, 160]} label="Loading the invitation" />;
  const user = session.data?.user ?? null;
  if (user?.email === about.email)
    return (
      <Accept about={about} token={token} name={user.name} atOnce={returned} onJoined={() => goOn(about)} />
    );
  if (user === null || !about.hasAccount) return <WhoAreYou about={about} token={token} />;
  return (
    <>
      <p className={css['note']}>
        You are signed in as {user.email}, and the invitation is for {about.email}.
      </p>
      <Button onClick={() => signOut.mutate()}>Sign out</Button>
    </>
  );
}

/** The other end of an invitation's link. */
export function JoinPage() {
  const search = useRouteSearch();
  // Taken once and out of the address bar: a secret should not stay in the history.
  const [opened] = useState<Opened>(() => {
    const kept = keptInvitation();
    const token = search['token'];
    return typeof token === 'string' ? { token, returned: false } : { token: kept, returned: kept !== '' };
  });
  useEffect(() => {
    window.history.replaceState(window.history.state, '', '/join');
    forgetKeptInvitation();
  }, []);
  const { token } = opened;
  const about = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => lookAtInvitation(token),
    enabled: token !== '',
    staleTime: Infinity,
    retry: false,
  });
  return (
    <Page title="Join" narrow>
      {token === '' ? (
        <EmptyState title="Open the link of your invitation">
          <p>It stands in the mail that you got. Ask for a new one where it is lost.</p>
        </EmptyState>
      ) : about.isPending ? (
        <Loading heights={[48, 160]} label="Loading the invitation" />
      ) : about.isError ? (
        <ErrorPanel error={about.error} title="This invitation does not hold" />
      ) : (
        <div className={css['stack']}>
          <p>
            {about.data.invitedBy} invites {about.data.email} to act for <strong>{about.data.company}</strong>{' '}
            as {about.data.roles.map(roleWord).join(', ')}. The invitation holds until{' '}
            {formatDay(about.data.expiresAt)}.
          </p>
          <Invited about={about.data} opened={opened} />
        </div>
      )}
    </Page>
  );
}
