import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Cart } from '../../api/cart-model';
import { enterCodes } from '../../api/operations';
import { cartQuery } from '../../api/queries';
import { ErrorPanel } from '../../shared/parts/states';
import css from './promotion-code.module.css';

/** Enters a promotion code, and says what became of those that were entered. */
export function PromotionCode({ cart }: { cart: Cart }) {
  const queries = useQueryClient();
  const [code, setCode] = useState('');
  const change = useMutation({
    mutationFn: (codes: string[]) => enterCodes(cart.id, codes),
    onSuccess: (changed) => {
      queries.setQueryData(cartQuery().queryKey, changed);
      setCode('');
    },
  });
  const entered = cart.codes.map((each) => each.code);
  return (
    <div className={css['codes']}>
      {cart.codes.map((each) => (
        <p key={each.code} className={css['code']} data-state={each.state}>
          <span>{each.message}</span>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={`Take out ${each.code}`}
            loading={change.isPending}
            onClick={() => change.mutate(entered.filter((one) => one !== each.code))}
          >
            Take out
          </Button>
        </p>
      ))}
      <form
        className={css['form']}
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim() !== '') change.mutate([...entered, code.trim()]);
        }}
      >
        <TextInput
          label="Promotion code"
          value={code}
          maxLength={60}
          autoComplete="off"
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={change.isPending}>
          Use code
        </Button>
      </form>
      {change.isError && <ErrorPanel error={change.error} title="The code was not entered" />}
    </div>
  );
}
