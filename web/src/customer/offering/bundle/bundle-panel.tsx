import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Offering } from '../../../api/catalogue-model';
import { addToCart } from '../../../api/operations';
import { cartQuery } from '../../../api/queries';
import type { OfferingAvailability, Prices } from '../../../api/types';
import { money } from '../../../shared/format/money';
import { ErrorPanel } from '../../../shared/parts/states';
import panel from '../buy-panel.module.css';
import { type BundleChoice, itemOf, needsSite, type Offerings } from './bundle-choice';
import css from './bundle.module.css';

interface Props {
  offering: Offering;
  choice: BundleChoice;
  offerings: Offerings;
  placeId: string | null;
  here: ReadonlyMap<string, OfferingAvailability>;
  prices: Prices | undefined;
  failure: Error | null;
  retry: () => void;
}

/** What the package takes off, each by the price that does it. */
function savingsOf(prices: Prices): { name: string; amount: number; monthly: boolean }[] {
  const savings = new Map<string, { name: string; amount: number; monthly: boolean }>();
  for (const item of prices.items) {
    for (const { kind, alterations } of item.charges) {
      for (const { name, amount, kind: why } of alterations) {
        if (why !== 'bundle') continue;
        const known = savings.get(name) ?? { name, amount: 0, monthly: kind === 'recurring' };
        savings.set(name, { ...known, amount: known.amount + Number(amount) });
      }
    }
  }
  return [...savings.values()];
}

/** Why the package cannot go into the cart yet; null when it can. */
function obstacle({ choice, offerings, placeId, here }: Props): string | null {
  if (!needsSite(choice, offerings)) return null;
  if (placeId === null) return 'Enter the service address first: prices and dates depend on it.';
  const refused = Object.keys(choice.parts).find((id) => here.get(id)?.result === 'unavailable');
  if (refused === undefined) return null;
  const name = offerings.get(refused)?.name ?? 'A part';
  return `${name} cannot be had at this address: choose another part or another address.`;
}

/** The sums of the package, what it saves, and the button. */
export function BundlePanel(props: Props) {
  const { offering, choice, placeId, offerings, prices, failure, retry } = props;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const stop = obstacle(props);
  const add = useMutation({
    mutationFn: () => addToCart(itemOf(offering, choice, needsSite(choice, offerings) ? placeId : null)),
    onSuccess: (cart) => {
      queries.setQueryData(cartQuery().queryKey, cart);
      void navigate({ to: '/cart' });
    },
  });
  return (
    <aside className={panel['panel']} aria-label="Your choice">
      {prices !== undefined && (
        <>
          <dl className={panel['sums']}>
            <div>
              <dt>Due today</dt>
              <dd className="mono">{money(Number(prices.totals.dueToday.net))}</dd>
            </div>
            <div className={panel['monthly']}>
              <dt>Each month</dt>
              <dd className="mono">{money(Number(prices.totals.monthly.net))}</dd>
            </div>
          </dl>
          <ul className={css['savings']} aria-label="What the package saves">
            {savingsOf(prices).map(({ name, amount, monthly }) => (
              <li key={name}>
                <span>{name}</span>
                <span className="mono">
                  −{money(Math.abs(amount))}
                  {monthly ? '/mo' : ''}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {failure !== null && (
        <ErrorPanel error={failure} title="We could not ask for the price" retry={retry} />
      )}
      {stop !== null && <p className={panel['note']}>{stop}</p>}
      <Button
        size="md"
        fullWidth
        disabled={stop !== null}
        loading={add.isPending}
        onClick={() => add.mutate()}
      >
        Add to cart
      </Button>
      {add.isError && <ErrorPanel error={add.error} title="It is not in the cart" />}
    </aside>
  );
}
