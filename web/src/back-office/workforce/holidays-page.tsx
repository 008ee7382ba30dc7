import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  calendarsQuery,
  changeCalendar,
  createCalendar,
  type Holiday,
  type HolidayCalendar,
} from '../../api/workforce';
import { formatDay } from '../../shared/format/dates';
import { count } from '../../shared/format/words';
import { Icon } from '../../shared/parts/icon';
import { EmptyState, ErrorPanel, Loading } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import { WorkforcePage } from './parts';
import css from './workforce.module.css';

function AddDay({ onAdd }: { onAdd: (holiday: Holiday) => void }) {
  const [draft, setDraft] = useState<Holiday>({ date: '', name: '', halfDay: false });
  return (
    <form
      className={css['tools']}
      aria-label="Add a holiday"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({ ...draft, name: draft.name.trim() });
        setDraft({ date: '', name: '', halfDay: false });
      }}
    >
      <TextInput
        label="Day"
        type="date"
        required
        value={draft.date}
        onChange={(event) => setDraft({ ...draft, date: event.currentTarget.value })}
      />
      <TextInput
        label="Name"
        required
        maxLength={100}
        value={draft.name}
        onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
      />
      <Checkbox
        label="From noon only"
        checked={draft.halfDay}
        onChange={(event) => setDraft({ ...draft, halfDay: event.currentTarget.checked })}
      />
      <Button type="submit" variant="default">
        Add
      </Button>
    </form>
  );
}

function Calendar({ calendar }: { calendar: HolidayCalendar }) {
  const queries = useQueryClient();
  const mayChange = useMay('holiday:patch');
  const save = useMutation({
    mutationFn: (holidays: Holiday[]) => changeCalendar(calendar.id, { version: calendar.version, holidays }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['workforce'] }),
  });
  return (
    <section className={css['panel']} aria-label={calendar.name}>
      <h2>
        {calendar.name} <span className={css['quiet']}>{count(calendar.holidays.length, 'day')}</span>
      </h2>
      {calendar.holidays.length === 0 && (
        <p className={css['quiet']}>No day yet: everybody works every day.</p>
      )}
      <ul className={css['list']}>
        {calendar.holidays.map((holiday) => (
          <li key={holiday.date}>
            <span>
              <span className="num">{formatDay(holiday.date)}</span> {holiday.name}
              {holiday.halfDay && <span className={css['quiet']}> from noon</span>}
            </span>
            {mayChange && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                disabled={save.isPending}
                aria-label={`Remove ${holiday.name} on ${holiday.date}`}
                onClick={() => save.mutate(calendar.holidays.filter((other) => other !== holiday))}
              >
                <Icon name="trash" size={18} />
              </ActionIcon>
            )}
          </li>
        ))}
      </ul>
      {save.isError && <ErrorPanel error={save.error} title="Nothing was saved" />}
      {mayChange && <AddDay onAdd={(holiday) => save.mutate([...calendar.holidays, holiday])} />}
    </section>
  );
}

function NewCalendar() {
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const create = useMutation({
    mutationFn: createCalendar,
    onSuccess: async () => {
      setName('');
      await queries.invalidateQueries({ queryKey: ['workforce'] });
    },
  });
  return (
    <form
      className={css['tools']}
      aria-label="New calendar"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') create.mutate(name.trim());
      }}
    >
      <TextInput
        label="New calendar"
        placeholder="Region"
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={create.isPending}>
        Add calendar
      </Button>
      {create.isError && <ErrorPanel error={create.error} title="The calendar was not added" />}
    </form>
  );
}

/** Days on which regions do not work. */
export function HolidaysPage() {
  const calendars = useQuery(calendarsQuery());
  const mayAdd = useMay('holiday:create');
  const all = calendars.data ?? [];
  return (
    <WorkforcePage title="Holidays">
      {calendars.isPending ? (
        <Loading heights={[200]} label="Loading holidays" />
      ) : calendars.isError ? (
        <ErrorPanel error={calendars.error} retry={() => void calendars.refetch()} />
      ) : all.length === 0 ? (
        <EmptyState title="No calendar yet">
          <p>A calendar holds the holidays of a region; teams and agents keep one.</p>
        </EmptyState>
      ) : (
        <div className={css['stack']}>
          {all.map((calendar) => (
            <Calendar key={calendar.id} calendar={calendar} />
          ))}
        </div>
      )}
      {mayAdd && <NewCalendar />}
    </WorkforcePage>
  );
}
