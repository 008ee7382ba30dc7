import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { applyFix, changeItem, removeItem } from '../../api/operations';
import { cartQuery } from '../../api/queries';
import type { Cart, CartLine, CartWarning } from '../../api/cart-model';
import { AddressField } from '../../shared/address/address-field';
import { usePlace } from '../../shared/address/use-place';
import { Icon } from '../../shared/parts/icon';
import { ErrorPanel } from '../../shared/parts/states';
import css from './warnings.module.css';

/** Rules that another address mends. */
const PLACE_RULES = new Set(['siteHasAPlace', 'placeCanBeServed']);

/** `fix`: what the rule itself proposes. */
type Mend = { placeId: string } | 'remove' | 'fix';

function useMend(cartId: string, { ruleId, itemId, action }: CartWarning, onMended: (words: string) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (mend: Mend) => {
      if (mend === 'fix') return applyFix(cartId, { ruleId, ...(itemId !== null && { itemId }) });
      return mend === 'remove' ? removeItem(cartId, itemId ?? '') : changeItem(cartId, itemId ?? '', mend);
    },
    onSuccess: (changed, mend) => {
      queries.setQueryData(cartQuery().queryKey, changed);
      onMended(mend === 'fix' && action !== null ? `Done: ${action}.` : 'The cart has changed.');
    },
  });
}

function Mending({
  cart,
  line,
  warning,
  onMended,
}: {
  cart: Cart;
  line: CartLine | undefined;
  warning: CartWarning;
  onMended: (words: string) => void;
}) {
  const { place } = usePlace();
  const mend = useMend(cart.id, warning, onMended);
  const placed = line !== undefined && PLACE_RULES.has(warning.ruleId);
  const suggested = placed && place !== null && place.id !== line.place?.id ? place : null;
  const action = warning.removes && line !== undefined ? null : warning.action;
  const removable = line !== undefined && (warning.severity === 'error' || warning.removes);
  if (action === null && !placed && !removable) return null;
  return (
    <div className={css['mending']}>
      {placed && (
        <AddressField
          label={`Address for ${line.name}`}
          value={line.place}
          onChoose={(chosen) => chosen !== null && mend.mutate({ placeId: chosen.id })}
        />
      )}
      <div className={css['buttons']}>
        {action !== null && (
          <Button loading={mend.isPending} onClick={() => mend.mutate('fix')}>
            {action}
          </Button>
        )}
        {suggested !== null && (
          <Button
            variant="default"
            loading={mend.isPending}
            onClick={() => mend.mutate({ placeId: suggested.id })}
          >
            Use {suggested.text}
          </Button>
        )}
        {removable && (
          <Button variant="default" loading={mend.isPending} onClick={() => mend.mutate('remove')}>
            Remove {line.name}
          </Button>
        )}
      </div>
      {mend.isError && <ErrorPanel error={mend.error} />}
    </div>
  );
}

function Warning({
  cart,
  warning,
  onMended,
}: {
  cart: Cart;
  warning: CartWarning;
  onMended: (words: string) => void;
}) {
  const line = cart.lines.find(({ id }) => id === warning.itemId);
  return (
    <li className={css['warning']} data-severity={warning.severity}>
      <Icon name="warning" />
      <div className={css['words']}>
        <p>{warning.message}</p>
        {warning.fix !== null && <p className={css['fix']}>{warning.fix}</p>}
        <Mending cart={cart} line={line} warning={warning} onMended={onMended} />
        {warning.explains !== null && (
          <details className={css['why']}>
            <summary>Why?</summary>
            <p>
              {warning.explains} <span className={css['rule']}>{warning.ruleId}</span>
            </p>
          </details>
        )}
      </div>
    </li>
  );
}

const WEIGHT = { error: 0, review: 1, warning: 2 } as const;

/** What stands in the way of this cart, each with what mends it; below it what is only good to know. */
export function Warnings({ cart }: { cart: Cart }) {
  const [mended, setMended] = useState('');
  const errorsFirst = cart.warnings.toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  return (
    <>
      <p role="status" className={mended === '' ? 'visually-hidden' : css['mended']}>
        {mended}
      </p>
      {errorsFirst.length > 0 && (
        <ul className={css['warnings']} aria-label="About this cart">
          {errorsFirst.map((warning) => (
            <Warning
              key={`${warning.ruleId}${warning.itemId ?? ''}${warning.message}`}
              cart={cart}
              warning={warning}
              onMended={setMended}
            />
          ))}
        </ul>
      )}
    </>
  );
}
