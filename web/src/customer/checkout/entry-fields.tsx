import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { saveOrderEntry } from '../../api/operations';
import { orderEntryQuery } from '../../api/queries';
import type { Cart, CartLine } from '../../api/cart-model';
import type { OrderEntry, OrderEntryField } from '../../api/types';
import { ErrorPanel } from '../../shared/parts/states';
import { savingKey } from './answers-saved';
import { EntryField, type EntryValue } from './entry-field';
import css from './entry-fields.module.css';

interface Answer {
  itemId: string;
  name: string;
  value: EntryValue;
}

/** Saves answers one after another, so that a slow older answer never overwrites a newer one. */
function useSaving(cartId: string) {
  const queries = useQueryClient();
  const chain = useRef<Promise<unknown>>(Promise.resolve());
  return useMutation({
    mutationKey: savingKey(cartId),
    mutationFn: (answer: Answer) => {
      const next = chain.current.catch(() => undefined).then(() => saveOrderEntry(cartId, [answer]));
      chain.current = next;
      return next;
    },
    onSuccess: (entry) => queries.setQueryData(orderEntryQuery(cartId).queryKey, entry),
  });
}

function isAnswered(field: OrderEntryField): boolean {
  return field.value != null && field.value !== '' && field.value !== 'false';
}

/** The fields of one item of the cart. */
function ItemFields({
  line,
  fields,
  asked,
  onSave,
}: {
  line: CartLine | null;
  fields: OrderEntryField[];
  asked: boolean;
  onSave: (answer: Answer) => void;
}) {
  return (
    <fieldset className={css['item']}>
      <legend>
        {line?.name ?? 'Your order'}
        {line?.place != null && <span className={css['place']}>{line.place.text}</span>}
      </legend>
      {fields.map((field) => (
        <EntryField
          key={field.name}
          field={field}
          missing={asked && field.required && !isAnswered(field)}
          onSave={(value) => onSave({ itemId: field.itemId, name: field.name, value })}
        />
      ))}
    </fieldset>
  );
}

/** What the offerings in the cart ask for; each answer is saved when it is given. */
export function EntryFields({ cart, entry, asked }: { cart: Cart; entry: OrderEntry; asked: boolean }) {
  const saving = useSaving(cart.id);
  const [saved, setSaved] = useState(false);
  if (entry.fields.length === 0) return <p>Nothing more is needed for these offerings.</p>;
  const items = [...new Set(entry.fields.map(({ itemId }) => itemId))];
  return (
    <>
      {items.map((itemId) => (
        <ItemFields
          key={itemId}
          line={cart.lines.find(({ id }) => id === itemId) ?? null}
          fields={entry.fields.filter((field) => field.itemId === itemId)}
          asked={asked}
          onSave={(answer) => saving.mutate(answer, { onSuccess: () => setSaved(true) })}
        />
      ))}
      {saving.isError && <ErrorPanel error={saving.error} title="The last answer was not saved" />}
      <p className={css['saved']} role="status">
        {saving.isPending ? 'Saving' : saved && !saving.isError ? 'Saved. You can leave and come back.' : ''}
      </p>
    </>
  );
}
