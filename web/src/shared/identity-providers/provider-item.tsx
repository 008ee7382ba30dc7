import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  changeProvider,
  deleteProvider,
  providersQuery,
  type IdentityProvider,
  type IdentityProviderPatch,
} from '../../api/programs';
import { FormFailure } from '../account/form-failure';
import { wordsOf } from '../format/words';
import { Badge } from '../parts/badge';
import css from '../programs/programs.module.css';
import { CopyButton } from '../programs/shown-once';
import { useOperations } from '../session/use-may';
import { useSession } from '../session/use-session';
import { ProviderDomains } from './provider-domains';

/** One way for a company's people to sign in. */
export function ProviderItem({ provider }: { provider: IdentityProvider }) {
  const queries = useQueryClient();
  const may = useOperations();
  const atOperator = useSession().data?.user?.kind === 'staff';
  const [asked, setAsked] = useState(false);
  const settled = { onSettled: () => queries.invalidateQueries({ queryKey: providersQuery().queryKey }) };
  const change = useMutation({
    mutationFn: (patch: IdentityProviderPatch) =>
      changeProvider(provider.id, { ...patch, version: provider.version }),
    ...settled,
  });
  const remove = useMutation({ mutationFn: () => deleteProvider(provider.id), ...settled });
  const active = provider.status === 'active';
  return (
    <li className={css['item']} aria-label={provider.name}>
      <div className={css['head']}>
        <h3>{provider.name}</h3>
        <Badge tone={active ? 'line' : 'amber'} icon={active ? 'check' : 'warning'}>
          {active ? (provider.enforced ? 'Required of everybody' : 'Active') : 'Suspended'}
        </Badge>
      </div>
      <dl className={css['facts']}>
        {atOperator && provider.customerName !== null && (
          <div>
            <dt>Of</dt>
            <dd>{provider.customerName}</dd>
          </div>
        )}
        <div>
          <dt>Issuer</dt>
          <dd className="mono">{provider.issuer}</dd>
        </div>
        <div>
          <dt>Client id</dt>
          <dd className="mono">{provider.clientId}</dd>
        </div>
        <div>
          <dt>New people become</dt>
          <dd>{provider.defaultRoles.map(wordsOf).join(', ')}</dd>
        </div>
        <div>
          <dt>Have signed in by it</dt>
          <dd className="num">{provider.people}</dd>
        </div>
      </dl>
      <p className={css['quiet']}>
        Register this address at the provider: <span className="mono">{provider.redirectUri}</span>
      </p>
      <div className={css['row']}>
        <CopyButton text={provider.redirectUri} label="Copy the address" />
      </div>
      <ProviderDomains provider={provider} />
      <FormFailure error={change.error ?? remove.error} />
      <div className={css['row']}>
        {may.has('identityProvider:patch') && (
          <>
            <Button
              variant="default"
              size="xs"
              onClick={() => change.mutate({ enforced: !provider.enforced })}
            >
              {provider.enforced ? 'Allow passwords again' : 'Require it of everybody'}
            </Button>
            <Button
              variant="default"
              size="xs"
              onClick={() => change.mutate({ status: active ? 'suspended' : 'active' })}
            >
              {active ? 'Suspend' : 'Reactivate'}
            </Button>
          </>
        )}
        {may.has('identityProvider:delete') &&
          (asked ? (
            <>
              <span>Who signed in by it is signed out.</span>
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
    </li>
  );
}
