import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { apiClientsQuery, type ApiClientWithSecret } from '../../api/programs';
import { EmptyState, ErrorPanel, Loading } from '../parts/states';
import { useMay } from '../session/use-may';
import { ClientItem } from './client-item';
import { NewClient } from './new-client';
import css from './programs.module.css';
import { Curl, ShownOnce } from './shown-once';
import { tokenCommand } from './words';

/** API clients: a company's own in its portal, everybody's in the back office. */
export function ClientsPanel() {
  const clients = useQuery(apiClientsQuery());
  const mayCreate = useMay('apiClient:create');
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<ApiClientWithSecret | null>(null);
  const start = mayCreate && !making && <Button onClick={() => setMaking(true)}>New API client</Button>;
  return (
    <section className={css['panel']} aria-label="API clients">
      <div className={css['head']}>
        <h2>API clients</h2>
        {clients.data !== undefined && clients.data.data.length > 0 && start}
      </div>
      {made !== null && (
        <ShownOnce
          title={`The secret of ${made.client.name}`}
          secret={made.secret}
          command={tokenCommand(made.client.clientId, made.secret)}
          onKept={() => setMade(null)}
        />
      )}
      {making && (
        <NewClient
          onLeave={() => setMaking(false)}
          onMade={(client) => {
            setMaking(false);
            setMade(client);
          }}
        />
      )}
      {clients.isPending ? (
        <Loading heights={[160, 160]} label="Loading the API clients" />
      ) : clients.isError ? (
        <ErrorPanel error={clients.error} retry={() => void clients.refetch()} />
      ) : clients.data.data.length === 0 ? (
        !making && (
          <EmptyState title="No program of yours works with us yet" action={start}>
            <p>
              An API client has an id and a secret. With these it gets a token for a quarter of an hour, and
              with the token it reaches what its scopes name:
            </p>
            <Curl command={tokenCommand('<client id>', '<secret>')} />
          </EmptyState>
        )
      ) : (
        <ul className={css['list']}>
          {clients.data.data.map((client) => (
            <ClientItem key={client.id} client={client} onSecret={setMade} />
          ))}
        </ul>
      )}
    </section>
  );
}
