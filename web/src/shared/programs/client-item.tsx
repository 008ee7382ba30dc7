import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  apiClientsQuery,
  changeApiClient,
  deleteApiClient,
  revokeSecret,
  rotateSecret,
  type ApiClient,
  type ApiClientWithSecret,
} from '../../api/programs';
import { FormFailure } from '../account/form-failure';
import { Badge } from '../parts/badge';
import { useOperations } from '../session/use-may';
import { useSession } from '../session/use-session';
import css from './programs.module.css';
import { moment } from './words';

const OVERLAP_HOURS = 24;

function Secrets({ client, onRevoke }: { client: ApiClient; onRevoke?: (secretId: string) => void }) {
  return (
    <ul className={css['secrets']} aria-label={`Secrets of ${client.name}`}>
      {client.secrets.map(({ id, hint, expiresAt, lastUsedAt }) => (
        <li key={id} className={css['row']}>
          <span className="mono">…{hint}</span>
          <span className={css['quiet']}>
            {expiresAt === null ? 'no end' : `until ${moment(expiresAt, '')}`} · used{' '}
            {moment(lastUsedAt, 'never')}
          </span>
          {onRevoke && (
            <Button variant="subtle" color="red" size="xs" onClick={() => onRevoke(id)}>
              Revoke now<span className="visually-hidden"> the secret ending in {hint}</span>
            </Button>
          )}
        </li>
      ))}
      {client.secrets.length === 0 && <li className={css['quiet']}>No secret: it can get no token.</li>}
    </ul>
  );
}

interface Props {
  client: ApiClient;
  onSecret: (made: ApiClientWithSecret) => void;
}

/** A program: what it may reach, when it was used, and what ends it. */
export function ClientItem({ client, onSecret }: Props) {
  const queries = useQueryClient();
  const may = useOperations();
  const atOperator = useSession().data?.user?.kind === 'staff';
  const [asked, setAsked] = useState(false);
  const settled = { onSettled: () => queries.invalidateQueries({ queryKey: apiClientsQuery().queryKey }) };
  const rotate = useMutation({
    mutationFn: () => rotateSecret(client.id, OVERLAP_HOURS),
    onSuccess: onSecret,
    ...settled,
  });
  const revoke = useMutation({ mutationFn: (id: string) => revokeSecret(client.id, id), ...settled });
  const change = useMutation({
    mutationFn: (status: 'active' | 'suspended') =>
      changeApiClient(client.id, { status, version: client.version }),
    ...settled,
  });
  const remove = useMutation({ mutationFn: () => deleteApiClient(client.id), ...settled });
  const active = client.status === 'active';
  return (
    <li className={css['item']} aria-label={client.name}>
      <div className={css['head']}>
        <h3>{client.name}</h3>
        <Badge tone={active ? 'line' : 'amber'} icon={active ? 'check' : 'warning'}>
          {active ? 'Active' : 'Suspended'}
        </Badge>
      </div>
      {client.description !== null && <p>{client.description}</p>}
      <dl className={css['facts']}>
        <div>
          <dt>Client id</dt>
          <dd className="mono">{client.clientId}</dd>
        </div>
        {atOperator && client.customerName !== null && (
          <div>
            <dt>Of</dt>
            <dd>{client.customerName}</dd>
          </div>
        )}
        <div>
          <dt>Last used</dt>
          <dd className="num">{moment(client.lastUsedAt, 'never')}</dd>
        </div>
        <div>
          <dt>Ends</dt>
          <dd className="num">{moment(client.expiresAt, 'never')}</dd>
        </div>
      </dl>
      <p className={`mono ${css['quiet']}`}>{client.scopes.join(' ')}</p>
      <Secrets
        client={client}
        {...(may.has('apiClientSecret:delete') && { onRevoke: (id: string) => revoke.mutate(id) })}
      />
      <FormFailure error={rotate.error ?? revoke.error ?? change.error ?? remove.error} />
      <div className={css['row']}>
        {may.has('apiClientSecret:create') && (
          <Button variant="default" size="xs" loading={rotate.isPending} onClick={() => rotate.mutate()}>
            New secret
          </Button>
        )}
        {may.has('apiClient:patch') && (
          <Button
            variant="default"
            size="xs"
            loading={change.isPending}
            onClick={() => change.mutate(active ? 'suspended' : 'active')}
          >
            {active ? 'Suspend' : 'Reactivate'}
          </Button>
        )}
        {may.has('apiClient:delete') &&
          (asked ? (
            <>
              <span>Its tokens end within a second.</span>
              <Button color="red" size="xs" loading={remove.isPending} onClick={() => remove.mutate()}>
                Delete it
              </Button>
              <Button variant="default" size="xs" onClick={() => setAsked(false)}>
                Keep it
              </Button>
            </>
          ) : (
            <Button variant="subtle" color="red" size="xs" onClick={() => setAsked(true)}>
              Delete
            </Button>
          ))}
      </div>
      <p className={css['quiet']}>
        A new secret leaves those before it {OVERLAP_HOURS} hours, so that the program never stands without
        one.
      </p>
    </li>
  );
}
