import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { agentsQuery, createAgent, staffQuery, teamsQuery, type AgentSummary } from '../../api/workforce';
import { wordsOf } from '../../shared/format/words';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import { useListKeys } from '../desk/use-list-keys';
import { Load, StateNow, WorkforcePage } from './parts';
import css from './workforce.module.css';

const PAGE = 50;

function AgentRow({ agent }: { agent: AgentSummary }) {
  const families = agent.skills.filter(({ kind }) => kind === 'family').map(({ name }) => wordsOf(name));
  return (
    <li>
      <Link
        to="/workforce/agents/$agentId"
        params={{ agentId: agent.id }}
        className={css['row']}
        data-desk-row
      >
        <span>
          <span className={css['strong']}>{agent.name}</span>
          <br />
          <span className={css['quiet']}>{agent.title}</span>
        </span>
        <span>{agent.teams.map(({ name }) => name).join(', ') || 'No team'}</span>
        <span className={css['quiet']}>{families.join(', ') || 'No skills'}</span>
        <StateNow now={agent.now} />
        <Load open={agent.openOrders} capacity={agent.orderCapacity} />
      </Link>
    </li>
  );
}

/** Makes an agent of somebody of the staff, and opens the profile. */
function NewAgent() {
  const staff = useQuery(staffQuery());
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState('');
  const create = useMutation({
    mutationFn: createAgent,
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['workforce'] });
      void navigate({ to: '/workforce/agents/$agentId', params: { agentId: id } });
    },
  });
  const people = staff.data ?? [];
  if (people.length === 0) return null;
  return (
    <form
      className={css['tools']}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== '') create.mutate(chosen);
      }}
    >
      <NativeSelect
        label="Make an agent of"
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[
          { value: '', label: 'Choose staff' },
          ...people.map(({ id, name, roles }) => ({
            value: id,
            label: `${name}, ${roles.map(wordsOf).join(', ')}`,
          })),
        ]}
      />
      <Button type="submit" variant="default" disabled={chosen === ''} loading={create.isPending}>
        Add
      </Button>
      {create.isError && <ErrorPanel error={create.error} title="The agent was not added" />}
    </form>
  );
}

/** Everybody who takes work: what they do now and how much they have. */
export function AgentsPage() {
  const [search, setSearch] = useState('');
  const [team, setTeam] = useState('');
  const [offset, setOffset] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const teams = useQuery(teamsQuery());
  const agents = useQuery({
    ...agentsQuery({
      offset,
      limit: PAGE,
      ...(search.trim() !== '' && { search: search.trim() }),
      ...(team !== '' && { team }),
    }),
    refetchInterval: 60_000,
  });
  const mayAdd = useMay('workforceAgent:create');
  useListKeys(list, false, () => undefined);
  const rows = agents.data?.data ?? [];
  const total = agents.data?.total ?? rows.length;
  return (
    <WorkforcePage title="Agents">
      <div className={css['tools']}>
        <TextInput
          className={css['grow'] ?? ''}
          type="search"
          label="Find agents"
          placeholder="Name or title"
          maxLength={100}
          value={search}
          onChange={(event) => {
            setSearch(event.currentTarget.value);
            setOffset(0);
          }}
        />
        <NativeSelect
          label="Team"
          value={team}
          onChange={(event) => {
            setTeam(event.currentTarget.value);
            setOffset(0);
          }}
          data={[
            { value: '', label: 'All teams' },
            ...(teams.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      {agents.isPending ? (
        <Loading heights={[48, 48, 48, 48]} label="Loading agents" gap={4} />
      ) : agents.isError ? (
        <ErrorPanel error={agents.error} retry={() => void agents.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState title="No agent is found">
          <p>Agents are staff who take orders. Clear the search, or make an agent of somebody below.</p>
        </EmptyState>
      ) : (
        <ul className={css['rows']} ref={list} aria-label="Agents">
          {rows.map((agent) => (
            <AgentRow key={agent.id} agent={agent} />
          ))}
        </ul>
      )}
      <div className={css['buttons']}>
        <p className={css['quiet']}>
          {total.toLocaleString('en-US')} {total === 1 ? 'agent' : 'agents'}. <kbd>j</kbd> <kbd>k</kbd> move,{' '}
          <kbd>Enter</kbd> opens.
        </p>
        {total > PAGE && (
          <>
            <Button variant="default" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
              Before
            </Button>
            <Button
              variant="default"
              disabled={offset + rows.length >= total}
              onClick={() => setOffset(offset + PAGE)}
            >
              More
            </Button>
          </>
        )}
      </div>
      {mayAdd && <NewAgent />}
    </WorkforcePage>
  );
}
