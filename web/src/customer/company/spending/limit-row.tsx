import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { setLimit, spendingQuery, type Limit, type Spending } from '../../../api/company';
import { money } from '../../../shared/format/money';
import { ErrorPanel } from '../../../shared/parts/states';
import css from '../../../shared/people/people.module.css';
import { roleWord } from '../../../shared/people/role-words';

type Spender = Spending['people'][number];

const EMPTY: Limit = { orderOneTime: null, orderMonthly: null, monthTotal: null };
const FIELDS = [
  { name: 'orderOneTime', label: 'Once, per order' },
  { name: 'orderMonthly', label: 'Each month, per order' },
  { name: 'monthTotal', label: 'All orders of a month' },
] as const;

function sums(limit: Limit | null): string {
  const said = FIELDS.flatMap(({ name, label }) => {
    const amount = limit?.[name] ?? null;
    return amount === null ? [] : [`${label.toLowerCase()} ${money(amount)}`];
  });
  return said.length === 0 ? 'No limit' : said.join(' · ');
}

/** What one person may order without asking. */
export function LimitRow({ person, mayChange }: { person: Spender; mayChange: boolean }) {
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Limit | null>(null);
  const save = useMutation({
    mutationFn: (limit: Limit | null) => setLimit(person.id, limit),
    onSuccess: (spending) => {
      queries.setQueryData(spendingQuery().queryKey, spending);
      setDraft(null);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (draft !== null && !save.isPending) save.mutate(draft);
  };
  return (
    <li className={css['row']}>
      <div className={css['head']}>
        <div>
          <p className={css['name']}>{person.name}</p>
          <p className={css['quiet']}>{person.roles.map(roleWord).join(', ')}</p>
        </div>
        {mayChange && draft === null && (
          <Button variant="default" size="xs" onClick={() => setDraft(person.limit ?? EMPTY)}>
            Change the limit
          </Button>
        )}
      </div>
      {draft === null ? (
        <p className="num">{sums(person.limit)}</p>
      ) : (
        <form className={css['form']} onSubmit={submit} aria-label={`Limit of ${person.name}`}>
          <div className={css['fields']}>
            {FIELDS.map(({ name, label }) => (
              <TextInput
                key={name}
                label={label}
                inputMode="decimal"
                placeholder="No limit"
                value={draft[name] ?? ''}
                onChange={(event) => {
                  const text = event.currentTarget.value.trim();
                  setDraft({ ...draft, [name]: text === '' ? null : text });
                }}
              />
            ))}
          </div>
          {save.isError && <ErrorPanel error={save.error} title="The limit was not saved" />}
          <div className={css['actions']}>
            <Button type="submit" size="xs" loading={save.isPending}>
              Save the limit
            </Button>
            <Button variant="default" size="xs" onClick={() => save.mutate(null)}>
              No limit
            </Button>
            <Button variant="default" size="xs" onClick={() => setDraft(null)}>
              Leave it
            </Button>
          </div>
        </form>
      )}
    </li>
  );
}
