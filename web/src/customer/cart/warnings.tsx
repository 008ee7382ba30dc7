import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addToCart, removeItem } from '../../api/operations';
import { cartQuery } from '../../api/queries';
import type { Cart, CartWarning } from '../../api/cart-model';
import { Icon } from '../../shared/parts/icon';
import { ErrorPanel } from '../../shared/parts/states';
import css from './warnings.module.css';

function Warning({ cart, warning }: { cart: Cart; warning: CartWarning }) {
  const queries = useQueryClient();
  const line = cart.lines.find(({ id }) => id === warning.itemId) ?? null;
  const mend = useMutation({
    mutationFn: async () => {
      if (warning.addOfferingId === null) return removeItem(cart.id, warning.itemId ?? '');
      const placeId = line?.place?.id;
      return addToCart({
        offeringId: warning.addOfferingId,
        quantity: 1,
        ...(placeId === undefined ? {} : { placeId }),
      });
    },
    onSuccess: (changed) => queries.setQueryData(cartQuery().queryKey, changed),
  });
  const canMend = warning.addOfferingId !== null || line !== null;
  return (
    <li className={css['warning']}>
      <Icon name="warning" />
      <div>
        <p>{warning.message}</p>
        {warning.fix !== null && <p className={css['fix']}>{warning.fix}</p>}
        {mend.isError && <ErrorPanel error={mend.error} />}
      </div>
      {canMend && (
        <Button variant="default" loading={mend.isPending} onClick={() => mend.mutate()}>
          {warning.addOfferingId !== null ? 'Add it' : `Remove ${line?.name ?? 'it'}`}
        </Button>
      )}
    </li>
  );
}

/** What stands in the way of this cart, each with the button that mends it. */
export function Warnings({ cart }: { cart: Cart }) {
  if (cart.warnings.length === 0) return null;
  return (
    <ul className={css['warnings']} aria-label="To mend before checking out">
      {cart.warnings.map((warning) => (
        <Warning
          key={`${warning.code}${warning.itemId ?? ''}${warning.message}`}
          cart={cart}
          warning={warning}
        />
      ))}
    </ul>
  );
}
