import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { acceptInvitation, lookAtInvitation, switchCompany, type InvitationAbout } from '../../api/company';
import { formatDay } from '../../shared/format/dates';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import css from '../../shared/people/people.module.css';
import { roleWord } from '../../shared/people/role-words';
import { useRouteSearch } from '../../shared/route/use-route';
import { SignInForm } from '../../shared/session/sign-in-form';
import { useSession, useSignOut } from '../../shared/session/use-session';
import { NewPerson } from './new-person';

/** Where who has joined goes on. */
const goOn = (about: InvitationAbout): void =>
  window.location.assign(about.isCustomer ? '/' : '/back-office');

function Accept({ about, token }: { about: InvitationAbout; token: string }) {
  const user = useSession().data?.user ?? null;
  const signOut = useSignOut();
  const accept = useMutation({
    mutationFn: async () => {
      const { membershipId } = await acceptInvitation({ token });
      await switchCompany(membershipId);
    },
    onSuccess: () => goOn(about),
  });
  if (user === null) {
    return (
      <>
        <p>There is an account for {about.email}. Sign in with it to accept.</p>
        <SignInForm offers={(account) => account.email === about.email} />
      </>
    );
  }
  if (user.email !== about.email) {
    return (
      <>
        <p className={css['note']}>
          You are signed in as {user.email}, and the invitation is for {about.email}.
        </p>
        <Button onClick={() => signOut.mutate()}>Sign out</Button>
      </>
    );
  }
  return (
    <>
      {accept.isError && <ErrorPanel error={accept.error} title="You have not joined" />}
      <Button size="md" loading={accept.isPending} onClick={() => accept.mutate()}>
        Accept as {user.name}
      </Button>
    </>
  );
}

function Invited({ about, token }: { about: InvitationAbout; token: string }) {
  return (
    <div className={css['stack']}>
      <p>
        {about.invitedBy} invites {about.email} to act for <strong>{about.company}</strong> as{' '}
        {about.roles.map(roleWord).join(', ')}. The invitation holds until {formatDay(about.expiresAt)}.
      </p>
      {about.hasAccount ? (
        <Accept about={about} token={token} />
      ) : (
        <NewPerson token={token} onJoined={() => goOn(about)} />
      )}
    </div>
  );
}

/** The other end of an invitation's link. */
export function JoinPage() {
  const search = useRouteSearch();
  // Taken once and out of the address bar: a secret should not stay in the history.
  const [token] = useState(() => (typeof search['token'] === 'string' ? search['token'] : ''));
  useEffect(() => window.history.replaceState(window.history.state, '', '/join'), []);
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
        <Invited about={about.data} token={token} />
      )}
    </Page>
  );
}
