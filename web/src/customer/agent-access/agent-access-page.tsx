import { Button, Switch } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { agentAccessQuery, agentConsentQuery, saveConsent, type AgentAccess } from '../../api/acting';
import { formatTime } from '../../shared/format/dates';
import { usePolling } from '../../shared/live/use-live';
import { Page } from '../../shared/parts/page';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import { useSession } from '../../shared/session/use-session';
import { useStaffHere } from '../../shared/session/use-acting';
import { SignInNeeded } from '../sign-in-needed';
import { StaffHere } from '../staff-here';
import css from './agent-access-page.module.css';

const PAGE = 20;

/** The customer's yes or no. A no ends what is under way. */
function Consent() {
  const may = useMay('agentAccess:patch');
  const queries = useQueryClient();
  const consent = useQuery(agentConsentQuery());
  const save = useMutation({
    mutationFn: saveConsent,
    onSuccess: async (saved) => {
      queries.setQueryData(agentConsentQuery().queryKey, saved);
      await queries.invalidateQueries({ queryKey: ['agent-access'] });
    },
  });
  if (consent.isPending) return <Loading heights={[56]} label="Loading your choice" />;
  if (consent.isError) return <ErrorPanel error={consent.error} retry={() => void consent.refetch()} />;
  const { allowed, changedBy, changedAt } = consent.data;
  return (
    <section className={css['consent']} aria-label="Your choice">
      <Switch
        size="md"
        label="Our agents may act for you"
        description="They say why, you see what they do, and only you can confirm an order. Turning it off ends at once what is under way."
        checked={save.isPending ? save.variables : allowed}
        disabled={!may || save.isPending}
        onChange={(event) => save.mutate(event.currentTarget.checked)}
      />
      {!may && <p className={css['quiet']}>Your company's administrator decides this.</p>}
      {changedAt !== null && (
        <p className={css['quiet']}>
          Set by {changedBy}, {formatTime(changedAt)}.
        </p>
      )}
      {save.isError && <ErrorPanel error={save.error} title="Your choice was not saved" />}
    </section>
  );
}

function Access({ access }: { access: AgentAccess }) {
  const { agent, reason, reference, startedAt, endedAt, deeds } = access;
  return (
    <li className={css['access']} data-now={endedAt === null || undefined}>
      <h3>
        {agent}
        {endedAt === null && <span className={css['now']}>now</span>}
      </h3>
      <p>
        {reason}
        {reference !== null && <span className="mono"> · {reference}</span>}
      </p>
      <p className={`num ${css['quiet']}`}>
        <time dateTime={startedAt}>{formatTime(startedAt)}</time>
        {endedAt !== null && (
          <>
            {' '}
            to <time dateTime={endedAt}>{formatTime(endedAt)}</time>
          </>
        )}
      </p>
      {deeds.length === 0 ? (
        <p className={css['quiet']}>Changed nothing.</p>
      ) : (
        <ul className={css['deeds']}>
          {deeds.map(({ at, text }) => (
            <li key={`${at}${text}`}>{text}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function History() {
  const [offset, setOffset] = useState(0);
  const list = useQuery({ ...agentAccessQuery(offset, PAGE), refetchInterval: usePolling() });
  if (list.isPending) return <Loading heights={[96, 96]} label="Loading who acted for you" />;
  if (list.isError) return <ErrorPanel error={list.error} retry={() => void list.refetch()} />;
  const { data, total } = list.data;
  if (data.length === 0 && offset === 0) {
    return (
      <EmptyState title="No agent has acted for you">
        <p>
          When one does, for example to fill your cart while you are on the phone, it stands here: who, why
          and what.
        </p>
      </EmptyState>
    );
  }
  return (
    <section aria-labelledby="who-acted">
      <h2 id="who-acted">Who acted for you</h2>
      <ul className={css['list']}>
        {data.map((access) => (
          <Access key={access.id} access={access} />
        ))}
      </ul>
      {(total ?? 0) > PAGE && (
        <nav className={css['pages']} aria-label="Pages">
          <Button
            variant="default"
            disabled={offset === 0}
            onClick={() => setOffset(Math.max(0, offset - PAGE))}
          >
            Newer
          </Button>
          <Button
            variant="default"
            disabled={offset + PAGE >= (total ?? 0)}
            onClick={() => setOffset(offset + PAGE)}
          >
            Older
          </Button>
        </nav>
      )}
    </section>
  );
}

/** Who of the operator acted for this customer, when, why and what they did; and whether they may. */
export function AgentAccessPage() {
  const session = useSession();
  const staff = useStaffHere();
  if (session.data !== undefined && session.data.user === null) {
    return (
      <SignInNeeded title="Agent access" next="/account/agent-access">
        Who acted for you, and why, is shown to you alone.
      </SignInNeeded>
    );
  }
  if (staff) return <StaffHere title="Agent access" />;
  return (
    <Page title="Agent access" narrow>
      {session.isPending ? (
        <Loading heights={[56, 96]} label="Loading the page" />
      ) : (
        <div className={css['page']}>
          <Consent />
          <History />
        </div>
      )}
    </Page>
  );
}
