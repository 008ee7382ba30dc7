import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { acceptInvitation, switchCompany, type InvitationAbout } from '../../api/company';
import { ApiError } from '../../api/errors';
import { ErrorPanel, Loading } from '../../shared/parts/states';
import css from '../../shared/people/people.module.css';

interface Props {
  about: InvitationAbout;
  token: string;
  /** Who is signed in: the one who was invited. */
  name: string;
  /** True for who has just signed in in order to join: nothing more is asked. */
  atOnce: boolean;
  onJoined: () => void;
}

/** Who signs in by a company's provider acts for that company, and not for others. */
const isElsewhere = (error: unknown): boolean =>
  error instanceof ApiError && error.code === 'membershipUnknown';

/** The invited person accepts. */
export function Accept({ about, token, name, atOnce, onJoined }: Props) {
  const accept = useMutation({
    mutationFn: async () => {
      const { membershipId } = await acceptInvitation({ token });
      return switchCompany(membershipId).then(
        () => 'here' as const,
        (error: unknown) => {
          if (isElsewhere(error)) return 'elsewhere' as const;
          throw error;
        },
      );
    },
    onSuccess: (where) => {
      if (where === 'here') onJoined();
    },
  });
  const { mutate, isIdle } = accept;
  useEffect(() => {
    if (atOnce && isIdle) mutate();
  }, [atOnce, isIdle, mutate]);
  if (accept.data === 'elsewhere') {
    return (
      <p className={css['note']} role="status">
        You have joined {about.company}. This sign-in acts for the company that vouches for you: to act for{' '}
        {about.company}, sign out and sign in with your password.
      </p>
    );
  }
  if (atOnce && !accept.isError) return <Loading heights={[48]} label="Joining" />;
  return (
    <>
      {accept.isError && <ErrorPanel error={accept.error} title="You have not joined" />}
      <Button size="md" loading={accept.isPending} onClick={() => mutate()}>
        Accept as {name}
      </Button>
    </>
  );
}
