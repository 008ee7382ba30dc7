import { Button, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { startActing } from '../../api/acting';
import { actingPath } from '../../api/acting-frame';
import { enterFrame } from '../../shared/acting/frame';
import { ErrorPanel } from '../../shared/parts/states';
import { useMay } from '../../shared/session/use-may';
import css from './act-for-customer.module.css';

const LEAST = 10;
const MOST = 300;

interface Props {
  customer: { id: string; name: string };
  /** What it is about: an order number. */
  reference?: string;
}

/** Opens the customer's own home, shop and cart to who says why. */
export function ActForCustomer({ customer, reference }: Props) {
  const may = useMay('acting:create');
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [touched, setTouched] = useState(false);
  const start = useMutation({
    mutationFn: () =>
      startActing({
        customerId: customer.id,
        reason: reason.trim(),
        ...(reference !== undefined && { reference }),
      }),
    onSuccess: ({ id }) => enterFrame(id, actingPath(id)),
  });
  if (!may) return null;
  if (!asking) {
    return (
      <div>
        <Button variant="default" onClick={() => setAsking(true)}>
          Act for this customer
        </Button>
      </div>
    );
  }
  const tooShort = reason.trim().length < LEAST;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTouched(true);
    if (!tooShort && !start.isPending) start.mutate();
  };
  return (
    <form
      className={css['form']}
      aria-label={`Act for ${customer.name}`}
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setAsking(false);
      }}
    >
      <Textarea
        label={`Why do you act for ${customer.name}?`}
        description="The customer reads it, and sees all that you do. Only the customer can confirm an order."
        autosize
        minRows={2}
        maxLength={MOST}
        data-autofocus
        autoFocus
        value={reason}
        error={touched && tooShort && `Say it in ${LEAST} characters or more.`}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {start.isError && <ErrorPanel error={start.error} title="You cannot act for them now" />}
      <div className={css['buttons']}>
        <Button type="submit" color="violet" loading={start.isPending}>
          Start acting
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
