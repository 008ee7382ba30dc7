import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { agentsQuery } from '../../api/workforce';
import { ErrorPanel } from '../../shared/parts/states';
import css from './workforce.module.css';

interface Props {
  title: string;
  /** What happens, in a sentence. */
  text: string;
  /** Who has the orders now. */
  without: string | null;
  /** The first choice: no agent. Left out, an agent must be chosen. */
  nobody?: string;
  submit: string;
  danger?: boolean;
  pending: boolean;
  error: Error | null;
  onCancel: () => void;
  onGive: (agentId: string | null, reason: string) => void;
}

/** Asks for a colleague and a reason, in the place of the button that opened it. */
export function GiveForm(props: Props) {
  const { title, text, without, nobody, submit, danger, pending, error, onCancel, onGive } = props;
  const agents = useQuery(agentsQuery({ status: 'active', limit: 100 }));
  const [agentId, setAgentId] = useState('');
  const [reason, setReason] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const choices = (agents.data?.data ?? []).filter(({ id }) => id !== without);
  const ready = reason.trim().length >= 3 && (agentId !== '' || nobody !== undefined);
  return (
    <form
      className={css['form']}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !pending) onGive(agentId === '' ? null : agentId, reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      <h3 tabIndex={-1} ref={heading}>
        {title}
      </h3>
      <p className={css['quiet']}>{text}</p>
      <NativeSelect
        label="To"
        value={agentId}
        onChange={(event) => setAgentId(event.currentTarget.value)}
        data={[
          { value: '', label: nobody ?? 'Choose a colleague' },
          ...choices.map(({ id, name, now, openOrders, orderCapacity }) => ({
            value: id,
            label: `${name} (${now.state === 'working' ? 'at work' : now.state === 'onLeave' ? 'on leave' : 'off now'}, ${openOrders} of ${orderCapacity})`,
          })),
        ]}
      />
      <TextInput
        label="Reason"
        description="For colleagues; the customer does not read it."
        withAsterisk
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {error !== null && <ErrorPanel error={error} title="Nothing was changed" />}
      <div className={css['buttons']}>
        <Button variant="default" disabled={pending} onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" loading={pending} disabled={!ready} {...(danger === true && { color: 'red' })}>
          {submit}
        </Button>
      </div>
    </form>
  );
}
