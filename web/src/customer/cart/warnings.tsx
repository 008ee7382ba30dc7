import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeItem, removeItem } from '../../api/operations';
import { cartQuery } from '../../api/queries';
import type { Cart, CartLine, CartWarning } from '../../api/cart-model';
import { AddressField } from '../../shared/address/address-field';
import { usePlace } from '../../shared/address/use-place';
import { Icon } from '../../shared/parts/icon';
import { ErrorPanel } from '../../shared/parts/states';
import css from './warnings.module.css';

/** Rules that another address mends; any other broken rule is mended by taking the line out. */
const PLACE_RULES = new Set(['siteHasAPlace', 'placeCanBeServed']);

type Mend = { placeId: string } | 'remove';

function useMend(cartId: string, itemId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (mend: Mend) =>
      mend === 'remove' ? removeItem(cartId, itemId) : changeItem(cartId, itemId, mend),
    onSuccess: (changed) => queries.setQueryData(cartQuery().queryKey, changed),
  });
}

function Mending({ cart, line, warning }: { cart: Cart; line: CartLine; warning: CartWarning }) {
  const { place } = usePlace();
  const mend = useMend(cart.id, line.id);
  const placed = PLACE_RULES.has(warning.code);
  const suggested = placed && place !== null && place.id !== line.place?.id ? place : null;
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
        {suggested !== null && (
          <Button
            variant="default"
            loading={mend.isPending}
            onClick={() => mend.mutate({ placeId: suggested.id })}
          >
            Use {suggested.text}
          </Button>
        )}
        {warning.severity === 'error' && (
          <Button variant="default" loading={mend.isPending} onClick={() => mend.mutate('remove')}>
            Remove {line.name}
          </Button>
        )}
      </div>
      {mend.isError && <ErrorPanel error={mend.error} />}
    </div>
  );
}

function Warning({ cart, warning }: { cart: Cart; warning: CartWarning }) {
  const line = cart.lines.find(({ id }) => id === warning.itemId);
  return (
    <li className={css['warning']} data-severity={warning.severity}>
      <Icon name="warning" />
      <div className={css['words']}>
        <p>{warning.message}</p>
        {warning.fix !== null && <p className={css['fix']}>{warning.fix}</p>}
        {line !== undefined && warning.severity === 'error' && (
          <Mending cart={cart} line={line} warning={warning} />
        )}
      </div>
    </li>
  );
}

/** What stands in the way of this cart, each with what mends it; below it what is only good to know. */
export function Warnings({ cart }: { cart: Cart }) {
  if (cart.warnings.length === 0) return null;
  const errorsFirst = cart.warnings.toSorted(
    (a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'),
  );
  return (
    <ul className={css['warnings']} aria-label="About this cart">
      {errorsFirst.map((warning) => (
        <Warning
          key={`${warning.code}${warning.itemId ?? ''}${warning.message}`}
          cart={cart}
          warning={warning}
        />
      ))}
    </ul>
  );
}
