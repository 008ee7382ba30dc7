import { Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { scopesQuery } from '../../api/programs';
import { ErrorPanel, Loading } from '../parts/states';
import css from './programs.module.css';

interface Props {
  purpose: 'apiClient' | 'personalToken';
  chosen: readonly string[];
  onChange: (scopes: string[]) => void;
  error?: string | false;
}

/** What a program may reach: as little as it needs. */
export function ScopeChoice({ purpose, chosen, onChange, error }: Props) {
  const scopes = useQuery(scopesQuery(purpose));
  if (scopes.isPending) return <Loading heights={[120]} label="Loading the scopes" />;
  if (scopes.isError) return <ErrorPanel error={scopes.error} retry={() => void scopes.refetch()} />;
  return (
    <Checkbox.Group
      label="Scopes"
      description="What it may reach, as far as its role goes. Choose as little as it needs."
      value={[...chosen]}
      onChange={onChange}
      error={error}
      required
    >
      <div className={css['scopes']} style={{ marginTop: 8 }}>
        {scopes.data.map(({ name, description }) => (
          <Checkbox key={name} value={name} label={name} description={description} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
