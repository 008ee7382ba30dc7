import { Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { agentQuery, calendarsQuery, changeAgent, teamsQuery, type AgentWhole } from '../../../api/workforce';
import { ErrorPanel } from '../../../shared/parts/states';
import { zoneChoices } from '../parts';
import css from '../workforce.module.css';
import { HoursEditor } from './hours-editor';
import { SkillsEditor } from './skills-editor';

type Draft = Pick<
  AgentWhole,
  'title' | 'timeZone' | 'holidayCalendarId' | 'orderCapacity' | 'teams' | 'skills' | 'shifts'
>;

const draftOf = ({
  title,
  timeZone,
  holidayCalendarId,
  orderCapacity,
  teams,
  skills,
  shifts,
}: AgentWhole): Draft => ({
  title,
  timeZone,
  holidayCalendarId,
  orderCapacity,
  teams,
  skills,
  shifts,
});

interface PartProps {
  draft: Draft;
  set: (change: Partial<Draft>) => void;
  readOnly: boolean;
}

function Profile({ draft, set, readOnly }: PartProps) {
  const calendars = useQuery(calendarsQuery());
  return (
    <div className={css['fields']}>
      <TextInput
        label="Title"
        required
        maxLength={100}
        readOnly={readOnly}
        value={draft.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <TextInput
        label="Open orders at once"
        type="number"
        min={0}
        max={500}
        required
        readOnly={readOnly}
        value={String(draft.orderCapacity)}
        onChange={(event) => set({ orderCapacity: Math.trunc(Number(event.currentTarget.value)) })}
      />
      <NativeSelect
        label="Time zone"
        disabled={readOnly}
        value={draft.timeZone}
        data={zoneChoices(draft.timeZone)}
        onChange={(event) => set({ timeZone: event.currentTarget.value })}
      />
      <NativeSelect
        label="Holidays"
        disabled={readOnly}
        value={draft.holidayCalendarId ?? ''}
        data={[
          { value: '', label: 'As the team' },
          ...(calendars.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => set({ holidayCalendarId: event.currentTarget.value || null })}
      />
    </div>
  );
}

function TeamsPart({ draft, set, readOnly }: PartProps) {
  const teams = useQuery(teamsQuery());
  return (
    <div>
      {(teams.data ?? []).map(({ id, name }) => {
        const own = draft.teams.find((team) => team.id === id);
        const others = draft.teams.filter((team) => team.id !== id);
        return (
          <div key={id} className={css['skill']}>
            <Checkbox
              label={name}
              disabled={readOnly}
              checked={own !== undefined}
              onChange={(event) =>
                set({ teams: event.currentTarget.checked ? [...others, { id, name, lead: false }] : others })
              }
            />
            {own !== undefined && (
              <Checkbox
                label="Leads"
                aria-label={`Leads ${name}`}
                disabled={readOnly}
                checked={own.lead}
                onChange={(event) =>
                  set({ teams: [...others, { ...own, lead: event.currentTarget.checked }] })
                }
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Everything that may be changed of an agent; saved together. */
export function AgentForm({ agent, readOnly }: { agent: AgentWhole; readOnly: boolean }) {
  const queries = useQueryClient();
  // What the draft began with: a newer one is taken over only while nothing is typed, else the server refuses it.
  const [base, setBase] = useState(agent);
  const [draft, setDraft] = useState(() => draftOf(agent));
  const set = (change: Partial<Draft>): void => setDraft({ ...draft, ...change });
  const save = useMutation({
    mutationFn: () =>
      changeAgent(agent.id, {
        ...draft,
        version: base.version,
        teams: draft.teams.map(({ id, lead }) => ({ id, lead })),
      }),
    onSuccess: async (saved) => {
      queries.setQueryData(agentQuery(agent.id).queryKey, saved);
      setBase(saved);
      setDraft(draftOf(saved));
      await queries.invalidateQueries({ queryKey: ['workforce', 'agents'] });
    },
  });
  const part = { draft, set, readOnly };
  const changed = JSON.stringify(draft) !== JSON.stringify(draftOf(base));
  if (!changed && agent.version > base.version) {
    setBase(agent);
    setDraft(draftOf(agent));
  }
  return (
    <form
      className={css['stack']}
      aria-label="Profile"
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) save.mutate();
      }}
    >
      <section className={css['panel']} aria-labelledby="agent-profile">
        <h2 id="agent-profile">Profile</h2>
        <Profile {...part} />
      </section>
      <section className={css['panel']} aria-labelledby="agent-hours">
        <h2 id="agent-hours">Weekly hours</h2>
        <HoursEditor
          shifts={draft.shifts}
          timeZone={draft.timeZone}
          readOnly={readOnly}
          onChange={(shifts) => set({ shifts })}
        />
      </section>
      <div className={css['columns']}>
        <section className={css['panel']} aria-labelledby="agent-skills">
          <h2 id="agent-skills">Skills</h2>
          <SkillsEditor skills={draft.skills} readOnly={readOnly} onChange={(skills) => set({ skills })} />
        </section>
        <section className={css['panel']} aria-labelledby="agent-teams">
          <h2 id="agent-teams">Teams</h2>
          <TeamsPart {...part} />
        </section>
      </div>
      {save.isError && <ErrorPanel error={save.error} title="Nothing was saved" />}
      {!readOnly && (
        <div className={css['buttons']}>
          <Button type="submit" disabled={!changed} loading={save.isPending}>
            Save
          </Button>
          <Button
            variant="default"
            disabled={!changed}
            onClick={() => {
              setBase(agent);
              setDraft(draftOf(agent));
            }}
          >
            Undo changes
          </Button>
          <span role="status" className={css['quiet']}>
            {save.isSuccess && !changed ? 'Saved.' : ''}
          </span>
        </div>
      )}
    </form>
  );
}
