import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { calendarsQuery, changeTeam, createTeam, teamsQuery, type Team } from '../../api/workforce';
import { count, wordsOf } from '../../shared/format/words';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import { FAMILIES } from './agent/skills-editor';
import { WorkforcePage, zoneChoices } from './parts';
import css from './workforce.module.css';

type Draft = Omit<Team, 'id' | 'version' | 'members' | 'queued'>;

const EMPTY: Draft = {
  name: '',
  description: '',
  timeZone: 'America/New_York',
  holidayCalendarId: null,
  escalationTeamId: null,
  skills: [],
};

const draftOf = ({
  name,
  description,
  timeZone,
  holidayCalendarId,
  escalationTeamId,
  skills,
}: Team): Draft => ({
  name,
  description,
  timeZone,
  holidayCalendarId,
  escalationTeamId,
  skills,
});

function TeamForm({
  team,
  teams,
  onDone,
}: {
  team: Team | null;
  teams: readonly Team[];
  onDone: () => void;
}) {
  const queries = useQueryClient();
  const calendars = useQuery(calendarsQuery());
  const [draft, setDraft] = useState<Draft>(team === null ? EMPTY : draftOf(team));
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const save = useMutation({
    mutationFn: () =>
      team === null ? createTeam(draft) : changeTeam(team.id, { ...draft, version: team.version }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['workforce'] });
      onDone();
    },
  });
  return (
    <form
      className={css['form']}
      aria-label={team === null ? 'New team' : `Change ${team.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      <div className={css['fields']}>
        <TextInput
          label="Name"
          required
          maxLength={100}
          value={draft.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <TextInput
          label="Description"
          maxLength={500}
          value={draft.description}
          onChange={(event) => set({ description: event.currentTarget.value })}
        />
        <NativeSelect
          label="Time zone"
          value={draft.timeZone}
          data={zoneChoices(draft.timeZone)}
          onChange={(event) => set({ timeZone: event.currentTarget.value })}
        />
        <NativeSelect
          label="Holidays"
          value={draft.holidayCalendarId ?? ''}
          data={[
            { value: '', label: 'None' },
            ...(calendars.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => set({ holidayCalendarId: event.currentTarget.value || null })}
        />
        <NativeSelect
          label="Next in line"
          description="Takes what this team cannot"
          value={draft.escalationTeamId ?? ''}
          data={[
            { value: '', label: 'Nobody' },
            ...teams.filter(({ id }) => id !== team?.id).map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(event) => set({ escalationTeamId: event.currentTarget.value || null })}
        />
      </div>
      <Checkbox.Group
        label="Families whose orders wait here"
        value={draft.skills}
        onChange={(skills) => set({ skills })}
      >
        <div className={css['buttons']}>
          {FAMILIES.map((family) => (
            <Checkbox key={family} value={family} label={wordsOf(family)} />
          ))}
        </div>
      </Checkbox.Group>
      {save.isError && <ErrorPanel error={save.error} title="Nothing was saved" />}
      <div className={css['buttons']}>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" loading={save.isPending}>
          Save
        </Button>
      </div>
    </form>
  );
}

function TeamRow({ team, teams }: { team: Team; teams: readonly Team[] }) {
  const [editing, setEditing] = useState(false);
  const mayChange = useMay('workforceTeam:patch');
  const next = teams.find(({ id }) => id === team.escalationTeamId);
  const members = team.members.map(({ name, lead }) => (lead ? `${name} (lead)` : name)).join(', ');
  if (editing) {
    return (
      <li>
        <TeamForm team={team} teams={teams} onDone={() => setEditing(false)} />
      </li>
    );
  }
  return (
    <li>
      <div>
        <p className={css['strong']}>{team.name}</p>
        <p>{team.description}</p>
        <p className={css['quiet']}>
          {[
            members || 'Nobody yet',
            team.skills.map(wordsOf).join(', '),
            team.timeZone,
            next === undefined ? '' : `then ${next.name}`,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
      <div className={css['buttons']}>
        {team.queued > 0 && <strong>{count(team.queued, 'order')} waiting</strong>}
        {mayChange && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Change ${team.name}`}
            onClick={() => setEditing(true)}
          >
            Change
          </Button>
        )}
      </div>
    </li>
  );
}

/** Teams, who is in them, and what waits for them. */
export function TeamsPage() {
  const teams = useQuery(teamsQuery());
  const [adding, setAdding] = useState(false);
  const mayAdd = useMay('workforceTeam:create');
  const all = teams.data ?? [];
  return (
    <WorkforcePage
      title="Teams"
      beside={
        mayAdd &&
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            New team
          </Button>
        )
      }
    >
      {adding && <TeamForm team={null} teams={all} onDone={() => setAdding(false)} />}
      {teams.isPending ? (
        <Loading heights={[64, 64, 64]} label="Loading teams" gap={4} />
      ) : teams.isError ? (
        <ErrorPanel error={teams.error} retry={() => void teams.refetch()} />
      ) : all.length === 0 ? (
        <EmptyState title="No teams yet">
          <p>A team says who takes which families, and whose queue holds what nobody has taken.</p>
        </EmptyState>
      ) : (
        <ul className={css['list']} aria-label="Teams">
          {all.map((team) => (
            <TeamRow key={`${team.id}${team.version}`} team={team} teams={all} />
          ))}
        </ul>
      )}
    </WorkforcePage>
  );
}
