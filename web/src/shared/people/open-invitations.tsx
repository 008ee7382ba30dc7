import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Employer, Invitation } from '../../api/company';
import { formatDay } from '../format/dates';
import { ErrorPanel, Loading } from '../parts/states';
import css from './people.module.css';
import { roleWord } from './role-words';

type Invitations = NonNullable<Employer['invitations']>;

function Row({
  invitations,
  invitation,
  peopleKey,
  mayChange,
}: {
  invitations: Invitations;
  invitation: Invitation;
  peopleKey: string;
  mayChange: boolean;
}) {
  const queries = useQueryClient();
  const act = useMutation({
    mutationFn: (what: 'resend' | 'revoke') => invitations[what](invitation.id),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people', peopleKey] }),
  });
  return (
    <li className={css['row']}>
      <div className={css['head']}>
        <div>
          <p className={css['name']}>{invitation.email}</p>
          <p className={css['quiet']}>
            {invitation.roles.map(roleWord).join(', ')} · by {invitation.invitedByName}, until{' '}
            {formatDay(invitation.expiresAt)}
          </p>
        </div>
        {mayChange && (
          <span className={css['actions']}>
            <Button variant="default" size="xs" loading={act.isPending} onClick={() => act.mutate('resend')}>
              Send again
            </Button>
            <Button variant="default" size="xs" loading={act.isPending} onClick={() => act.mutate('revoke')}>
              Withdraw
            </Button>
          </span>
        )}
      </div>
      {act.isError && <ErrorPanel error={act.error} title="Nothing was changed" />}
    </li>
  );
}

/** Who was asked and has not answered yet. */
export function OpenInvitations({ employer, mayChange }: { employer: Employer; mayChange: boolean }) {
  const { invitations } = employer;
  const open = useQuery({
    queryKey: ['people', employer.key, 'invitations'],
    queryFn: () => invitations?.list() ?? Promise.resolve({ data: [], total: 0 }),
  });
  if (!invitations) return null;
  return (
    <section aria-labelledby="invitations">
      <h2 id="invitations">Open invitations</h2>
      {open.isPending ? (
        <Loading heights={[56]} label="Loading the invitations" />
      ) : open.isError ? (
        <ErrorPanel error={open.error} retry={() => void open.refetch()} />
      ) : open.data.data.length === 0 ? (
        <p className={css['quiet']}>Everybody who was asked has answered.</p>
      ) : (
        <ul className={css['rows']}>
          {open.data.data.map((invitation) => (
            <Row
              key={invitation.id}
              invitations={invitations}
              invitation={invitation}
              peopleKey={employer.key}
              mayChange={mayChange}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
