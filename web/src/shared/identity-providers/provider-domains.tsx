import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  addDomain,
  confirmDomain,
  providersQuery,
  removeDomain,
  type IdentityProvider,
} from '../../api/programs';
import { FormFailure } from '../account/form-failure';
import { Badge } from '../parts/badge';
import css from '../programs/programs.module.css';
import { useOperations } from '../session/use-may';

/** For whose e-mail addresses the provider vouches: the company names domains, the operator confirms them. */
export function ProviderDomains({ provider }: { provider: IdentityProvider }) {
  const queries = useQueryClient();
  const may = useOperations();
  const [domain, setDomain] = useState('');
  const settled = { onSettled: () => queries.invalidateQueries({ queryKey: providersQuery().queryKey }) };
  const add = useMutation({
    mutationFn: () => addDomain(provider.id, domain.trim()),
    onSuccess: () => setDomain(''),
    ...settled,
  });
  const confirm = useMutation({ mutationFn: (id: string) => confirmDomain(provider.id, id), ...settled });
  const remove = useMutation({ mutationFn: (id: string) => removeDomain(provider.id, id), ...settled });
  return (
    <div className={css['secrets']}>
      <h4>E-mail domains</h4>
      <ul className={css['list']}>
        {provider.domains.map(({ id, domain: name, status }) => (
          <li key={id} className={css['row']}>
            <span className="mono">{name}</span>
            {status === 'confirmed' ? (
              <Badge tone="line" icon="check">
                Confirmed
              </Badge>
            ) : (
              <Badge tone="amber" icon="clock">
                Waits for the operator
              </Badge>
            )}
            {status !== 'confirmed' && may.has('identityProviderDomain:confirm') && (
              <Button size="xs" loading={confirm.isPending} onClick={() => confirm.mutate(id)}>
                Confirm<span className="visually-hidden"> {name}</span>
              </Button>
            )}
            {may.has('identityProviderDomain:delete') && (
              <Button variant="subtle" color="red" size="xs" onClick={() => remove.mutate(id)}>
                Remove<span className="visually-hidden"> {name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      {may.has('identityProviderDomain:create') && (
        <form
          className={css['row']}
          aria-label={`Add a domain to ${provider.name}`}
          onSubmit={(event) => {
            event.preventDefault();
            if (domain.trim() !== '' && !add.isPending) add.mutate();
          }}
        >
          <TextInput
            aria-label="Domain"
            placeholder="example.com"
            maxLength={254}
            value={domain}
            onChange={(event) => setDomain(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={add.isPending}>
            Add
          </Button>
        </form>
      )}
      <FormFailure error={add.error ?? confirm.error ?? remove.error} />
    </div>
  );
}
