import { NumberInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeItem, removeItem } from '../../api/operations';
import { cartQuery } from '../../api/queries';
import type { CartLine } from '../../api/cart-model';
import { isZero, money } from '../../shared/format/money';
import { Icon } from '../../shared/parts/icon';
import { ErrorPanel } from '../../shared/parts/states';
import css from './cart-item.module.css';

/** A value says what it is (`1 Gb/s`), a yes or no does not. */
function chosen({ name, value }: { name: string; value: string }): string {
  return value === 'yes' || value === 'no' ? `${name}: ${value}` : value;
}

function factsOf(line: CartLine): string {
  const term =
    line.termMonths === null ? null : line.termMonths === 1 ? 'Month to month' : `${line.termMonths} months`;
  return [...line.characteristics.map(chosen), term]
    .filter((each) => each !== null && each !== '')
    .join(' · ');
}

/** One line of the cart: what, how many, what it costs, and the way out. */
export function CartItem({
  cartId,
  line,
  detail = null,
  whole = false,
}: {
  cartId: string;
  line: CartLine;
  detail?: string | null;
  /** A package, which may cost nothing beside its parts. */
  whole?: boolean;
}) {
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (quantity: number) =>
      quantity === 0 ? removeItem(cartId, line.id) : changeItem(cartId, line.id, { quantity }),
    onSuccess: (cart) => queries.setQueryData(cartQuery().queryKey, cart),
  });
  const shown = change.isPending && change.variables > 0 ? change.variables : line.quantity;
  return (
    <li
      className={css['item']}
      aria-busy={change.isPending}
      data-leaving={(change.isPending && change.variables === 0) || undefined}
    >
      <div className={css['what']}>
        <h3>{line.name}</h3>
        <p className={`num ${css['quiet']}`}>{factsOf(line)}</p>
        {detail !== null && <p className={css['quiet']}>{detail}</p>}
        {line.alterations.map(({ name, amount, monthly }) => (
          <p key={name} className={css['saving']}>
            {name}{' '}
            <span className="mono">
              −{money(Math.abs(amount))}
              {monthly ? '/mo' : ''}
            </span>
          </p>
        ))}
      </div>
      <NumberInput
        aria-label={`Quantity of ${line.name}`}
        w={88}
        size="md"
        min={1}
        max={9999}
        allowDecimal={false}
        clampBehavior="blur"
        value={shown}
        onChange={(value) =>
          typeof value === 'number' && value >= 1 && value !== line.quantity && change.mutate(value)
        }
      />
      <dl className={`mono ${css['price']}`}>
        {isZero(line.totals.monthly) && isZero(line.totals.dueToday) ? (
          <div>
            <dt>{whole ? 'with its parts' : 'by use'}</dt>
            <dd>–</dd>
          </div>
        ) : (
          <div>
            <dt>each month</dt>
            <dd>{money(line.totals.monthly)}</dd>
          </div>
        )}
        {!isZero(line.totals.dueToday) && (
          <div>
            <dt>today</dt>
            <dd>{money(line.totals.dueToday)}</dd>
          </div>
        )}
      </dl>
      <button
        type="button"
        className={css['remove']}
        aria-label={`Remove ${line.name}`}
        title="Remove"
        disabled={change.isPending}
        onClick={() => change.mutate(0)}
      >
        <Icon name="trash" />
      </button>
      {change.isError && (
        <div className={css['failure']}>
          <ErrorPanel error={change.error} title="The cart did not change" />
        </div>
      )}
    </li>
  );
}
