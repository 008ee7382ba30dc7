import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { confirmationRequestQuery, requestConfirmation } from '../../api/acting';
import { formatTime } from '../../shared/format/dates';
import { useActing } from '../../shared/session/use-acting';
import { ErrorPanel } from '../../shared/parts/states';
import css from './acting.module.css';

const NOTE_CHARACTERS = 500;

/** In place of the checkout for who acts for a customer: the customer confirms, nobody else. */
export function SendToCustomer({ cartId }: { cartId: string }) {
  const acting = useActing();
  const queries = useQueryClient();
  const last = useQuery(confirmationRequestQuery(cartId)).data ?? null;
  const [note, setNote] = useState('');
  const send = useMutation({
    mutationFn: () => requestConfirmation(cartId, note.trim()),
    onSuccess: (request) => {
      setNote('');
      queries.setQueryData(confirmationRequestQuery(cartId).queryKey, request);
    },
  });
  const customer = acting?.customerName ?? 'the customer';
  return (
    <div className={css['send']}>
      {last !== null && (
        <div className={css['sent']} role="status">
          <p>
            Sent to {customer} {formatTime(last.requestedAt)}. It waits for their confirmation.
          </p>
          {last.note !== '' && <p className={css['quiet']}>{last.note}</p>}
        </div>
      )}
      <Textarea
        label={`Note to ${customer}`}
        description="Goes into the mail and stands over their cart."
        autosize
        minRows={2}
        maxLength={NOTE_CHARACTERS}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {send.isError && <ErrorPanel error={send.error} title="It was not sent" />}
      <Button size="md" fullWidth loading={send.isPending} onClick={() => send.mutate()}>
        {last === null ? 'Send to the customer to confirm' : 'Send again'}
      </Button>
      <p className={css['quiet']}>
        Only the customer can confirm. Their buyers get a mail with a link to this cart.
      </p>
    </div>
  );
}
