import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { providersQuery } from '../../api/programs';
import { EmptyState, ErrorPanel, Loading } from '../parts/states';
import css from '../programs/programs.module.css';
import { useMay } from '../session/use-may';
import { useSession } from '../session/use-session';
import { NewProvider } from './new-provider';
import { ProviderItem } from './provider-item';

/** Identity providers: a company's own in its portal, everybody's in the back office. */
export function ProvidersPanel() {
  const providers = useQuery(providersQuery());
  const mayCreate = useMay('identityProvider:create');
  const atOperator = useSession().data?.user?.kind === 'staff';
  const [making, setMaking] = useState(false);
  const start = mayCreate && !making && (
    <Button onClick={() => setMaking(true)}>Add an identity provider</Button>
  );
  return (
    <section className={css['panel']} aria-label="Identity providers">
      <div className={css['head']}>
        <h2>{atOperator ? "Sign-in by companies' own providers" : 'Sign-in by your own provider'}</h2>
        {providers.data !== undefined && providers.data.data.length > 0 && start}
      </div>
      {making && <NewProvider onLeave={() => setMaking(false)} />}
      {providers.isPending ? (
        <Loading heights={[200]} label="Loading the identity providers" />
      ) : providers.isError ? (
        <ErrorPanel error={providers.error} retry={() => void providers.refetch()} />
      ) : providers.data.data.length === 0 ? (
        !making && (
          <EmptyState title="People sign in with a password here" action={start}>
            <p>
              Let them come in by the sign-in of your own house instead (OpenID Connect): register us there as
              a client, add it here, name your e-mail domains. When the operator has confirmed a domain, who
              types an address of it is offered your provider.
            </p>
          </EmptyState>
        )
      ) : (
        <ul className={css['list']}>
          {providers.data.data.map((provider) => (
            <ProviderItem key={provider.id} provider={provider} />
          ))}
        </ul>
      )}
    </section>
  );
}
