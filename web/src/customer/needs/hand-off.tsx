import { Button, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { type Action, type Assessment, moveNeeds, needsQuery } from '../../api/needs';
import { ErrorPanel } from '../../shared/parts/states';
import { useSession } from '../../shared/session/use-session';
import css from './needs-pages.module.css';

function useMove(assessment: Assessment) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (move: Parameters<typeof moveNeeds>[1]) => moveNeeds(assessment.id, move),
    onSuccess: (moved) =>
      queries.setQueryData(needsQuery({ id: assessment.id, share: null }).queryKey, moved),
  });
}

function Form({ assessment }: { assessment: Assessment }) {
  const user = useSession().data?.user ?? null;
  const [name, setName] = useState(user?.name ?? '');
  const [email, setEmail] = useState(user?.email ?? '');
  const [note, setNote] = useState('');
  const move = useMove(assessment);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    move.mutate({ action: 'submit', contact: { name, email }, ...(note !== '' && { note }) });
  };
  return (
    <form onSubmit={submit} className={css['tight']}>
      <TextInput label="Your name" required value={name} onChange={(e) => setName(e.currentTarget.value)} />
      <TextInput
        label="E-mail address"
        type="email"
        required
        value={email}
        onChange={(e) => setEmail(e.currentTarget.value)}
      />
      <Textarea
        label="What should we know?"
        autosize
        minRows={2}
        value={note}
        onChange={(e) => setNote(e.currentTarget.value)}
      />
      <div>
        <Button type="submit" variant="default" loading={move.isPending}>
          Ask a consultant
        </Button>
      </div>
      {move.isError && <ErrorPanel error={move.error} title="It was not handed over" />}
    </form>
  );
}

const BUTTONS: Partial<Record<Action, string>> = {
  withdraw: 'Withdraw the question',
  reopen: 'Open it again',
};

/** The way to a person: the answers wait in the consultants' list, and whoever takes them sees and fills in with you. */
export function HandOff({ assessment, advised }: { assessment: Assessment; advised: boolean }) {
  const move = useMove(assessment);
  const { state, next, takenByName, handOff } = assessment;
  return (
    <section className={css['panel']} aria-label="Ask a consultant">
      <h2>
        {advised ? 'Something does not fit: let a consultant look at it' : 'Let a consultant look at it'}
      </h2>
      {state === 'open' && (
        <>
          <p className={css['quiet']}>
            Your answers go to our consultants' list. One of them takes them up in working hours and writes to
            you. There is no chat here yet; on this page you see when somebody has it open.
          </p>
          <Form assessment={assessment} />
        </>
      )}
      {state === 'submitted' && (
        <p>
          It waits in our consultants' list. We write to {handOff?.email ?? 'you'} when one has taken it up.
        </p>
      )}
      {state === 'taken' && <p>{takenByName ?? 'A consultant'} has taken it up.</p>}
      {state === 'closed' && <p>It is closed.</p>}
      <div className={css['buttons']}>
        {next.flatMap((action) => {
          const words = BUTTONS[action as Action];
          return words === undefined
            ? []
            : [
                <Button
                  key={action}
                  variant="default"
                  loading={move.isPending}
                  onClick={() => move.mutate({ action: action as Action })}
                >
                  {words}
                </Button>,
              ];
        })}
      </div>
      {move.isError && <ErrorPanel error={move.error} />}
    </section>
  );
}
