import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  personalTokensQuery,
  revokePersonalToken,
  type MadePersonalToken,
  type PersonalToken,
} from '../../api/programs';
import { FormFailure } from '../account/form-failure';
import { ErrorPanel, Loading } from '../parts/states';
import { useMay } from '../session/use-may';
import { NewPersonalToken } from './new-personal-token';
import css from './programs.module.css';
import { Curl, ShownOnce } from './shown-once';
import { bearerCommand, moment } from './words';

function Token({ token }: { token: PersonalToken }) {
  const queries = useQueryClient();
  const revoke = useMutation({
    mutationFn: () => revokePersonalToken(token.id),
    onSettled: () => queries.invalidateQueries({ queryKey: personalTokensQuery().queryKey }),
  });
  const [now] = useState(() => Date.now());
  const over = Date.parse(token.expiresAt) <= now;
  return (
    <li className={css['item']} aria-label={token.name}>
      <div className={css['head']}>
        <h3>{token.name}</h3>
        <Button
          variant="subtle"
          color="red"
          size="xs"
          loading={revoke.isPending}
          onClick={() => revoke.mutate()}
        >
          Revoke<span className="visually-hidden"> {token.name}</span>
        </Button>
      </div>
      <p className={css['quiet']}>
        <span className="mono">tlp_…{token.hint}</span> · acts for {token.customerName ?? 'the operator'} ·{' '}
        {over ? 'ended' : 'until'} {moment(token.expiresAt, '')} · used {moment(token.lastUsedAt, 'never')}
      </p>
      <p className={`mono ${css['quiet']}`}>{token.scopes.join(' ')}</p>
      <FormFailure error={revoke.error} />
    </li>
  );
}

/** Tokens by which a person's own scripts act as that person. */
export function PersonalTokensSection() {
  const mayList = useMay('personalToken:list');
  return mayList ? <PersonalTokens /> : null;
}

function PersonalTokens() {
  const tokens = useQuery(personalTokensQuery());
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<MadePersonalToken | null>(null);
  const none = tokens.data !== undefined && tokens.data.data.length === 0;
  return (
    <section className={`${css['panel']} ${css['section']}`} aria-label="Personal access tokens">
      <div className={css['head']}>
        <h2>Personal access tokens</h2>
        {!making && (
          <Button variant="default" onClick={() => setMaking(true)}>
            New token
          </Button>
        )}
      </div>
      <p>
        A token lets a script of yours do what you may do here, inside the scopes that you give it. It ends
        with your place in the company.
      </p>
      {made !== null && (
        <ShownOnce
          title="Your new token"
          secret={made.token}
          command={bearerCommand(made.token)}
          onKept={() => setMade(null)}
        />
      )}
      {making && (
        <NewPersonalToken
          onLeave={() => setMaking(false)}
          onMade={(token) => {
            setMaking(false);
            setMade(token);
          }}
        />
      )}
      {tokens.isPending && <Loading heights={[80]} label="Loading your tokens" />}
      {tokens.isError && <ErrorPanel error={tokens.error} retry={() => void tokens.refetch()} />}
      {none && !making && made === null && <Curl command={bearerCommand('tlp_…')} />}
      {tokens.data !== undefined && !none && (
        <ul className={css['list']}>
          {tokens.data.data.map((token) => (
            <Token key={token.id} token={token} />
          ))}
        </ul>
      )}
    </section>
  );
}
