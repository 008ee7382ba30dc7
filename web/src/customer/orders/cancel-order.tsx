import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { cancelOrder, type CancellationOutcome } from '../../api/operations';
import { orderQuery } from '../../api/queries';
import type { Order } from '../../api/types';
import { ErrorPanel } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import css from './cancel-order.module.css';

/** Where a button has made way for something else, the focus goes there, once. */
function useFocusHere<E extends HTMLElement>() {
  const here = useRef<E>(null);
  useEffect(() => here.current?.focus(), []);
  return here;
}

function Said({ title, refused, children }: { title: string; refused?: boolean; children: ReactNode }) {
  const here = useFocusHere<HTMLDivElement>();
  return (
    <div
      className={css['said']}
      data-refused={refused}
      role={refused === true ? 'alert' : 'status'}
      tabIndex={-1}
      ref={here}
    >
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** What came of asking. An accepted one may still come too late: then the order goes on, and its activity says so. */
function Outcome({ outcome, order }: { outcome: CancellationOutcome; order: Order }) {
  if (outcome.refused) {
    return (
      <Said title="The order cannot be cancelled" refused>
        {outcome.reasons.map(({ message, fix }) => (
          <p key={message}>
            {message} {fix}
          </p>
        ))}
      </Said>
    );
  }
  if (order.state === 'cancelled') {
    return <Said title="The order is cancelled">Nothing of it is carried out or charged any more.</Said>;
  }
  if (!/cancellation/i.test(order.state)) return null;
  return <Said title="Cancelling is under way">What has begun is being stopped.</Said>;
}

interface ConfirmProps {
  pending: boolean;
  onKeep: () => void;
  onCancel: (reason: string) => void;
}

/** Asks once more, in the place of the button, with the safe way first. */
function Confirm({ pending, onKeep, onCancel }: ConfirmProps) {
  const [reason, setReason] = useState('');
  const here = useFocusHere<HTMLHeadingElement>();
  return (
    <form
      className={css['confirm']}
      aria-labelledby="cancel-order"
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) onCancel(reason.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKeep();
      }}
    >
      <h2 id="cancel-order" tabIndex={-1} ref={here}>
        Cancel this order?
      </h2>
      <p>All of its items are stopped. This cannot be taken back; you can order again.</p>
      <TextInput
        label="Reason"
        description="If you like to tell us"
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={css['buttons']}>
        <Button variant="default" disabled={pending} onClick={onKeep}>
          Keep the order
        </Button>
        <Button type="submit" color="red" loading={pending}>
          Cancel the order
        </Button>
      </div>
    </form>
  );
}

/** The way out of an order while there is one: a button, a second look in its place, and what came of it. */
export function CancelOrder({ order }: { order: Order }) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const may = useMay('cancelProductOrder:create');
  const button = useRef<HTMLButtonElement>(null);
  const cancel = useMutation({
    mutationFn: (reason: string) => cancelOrder(order.id, reason),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: orderQuery(order.id).queryKey });
      void queries.invalidateQueries({ queryKey: ['orders'] });
      setAsking(false);
    },
  });
  const keep = (): void => {
    setAsking(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (!may) return null;
  if (asking) return <Confirm pending={cancel.isPending} onKeep={keep} onCancel={cancel.mutate} />;
  return (
    <>
      {cancel.isSuccess && <Outcome outcome={cancel.data} order={order} />}
      {cancel.isError && <ErrorPanel error={cancel.error} title="The order was not cancelled" />}
      {order.cancellable && (
        <Button ref={button} variant="default" onClick={() => setAsking(true)}>
          Cancel order
        </Button>
      )}
    </>
  );
}
