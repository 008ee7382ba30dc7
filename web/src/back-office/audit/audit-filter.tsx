import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AuditView } from './audit-view';
import css from './audit.module.css';

/** What is looked for; asked for as a whole, because each reading of the log is itself written into it. */
export function AuditFilter({ view, onShow }: { view: AuditView; onShow: (view: AuditView) => void }) {
  const [draft, setDraft] = useState(view);
  const field = (name: keyof AuditView) => ({
    value: draft[name] ?? '',
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      setDraft({ ...draft, [name]: event.currentTarget.value }),
  });
  const isEmpty = Object.keys(view).length === 0;
  return (
    <form
      className={css['filter']}
      aria-label="Find entries"
      onSubmit={(event) => {
        event.preventDefault();
        onShow(draft);
      }}
    >
      <TextInput label="From" type="date" {...field('from')} />
      <TextInput label="Until" type="date" {...field('until')} />
      <TextInput label="Who" placeholder="Part of a name" maxLength={100} {...field('actor')} />
      <TextInput label="Operation" placeholder="desk:get, session" maxLength={100} {...field('operation')} />
      <TextInput
        label="Subject"
        placeholder="Id of an order, account, ..."
        maxLength={100}
        {...field('subjectId')}
      />
      <TextInput label="Customer" placeholder="Id of a customer" maxLength={100} {...field('customerId')} />
      <div className={css['buttons']}>
        <Button type="submit">Find</Button>
        {!isEmpty && (
          <Button
            variant="default"
            onClick={() => {
              setDraft({});
              onShow({});
            }}
          >
            Show everything
          </Button>
        )}
      </div>
    </form>
  );
}
