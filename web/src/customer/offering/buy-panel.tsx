import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { addToCart } from '../../api/operations';
import { cartQuery } from '../../api/queries';
import type { Offering } from '../../api/catalogue-model';
import type { OfferingAvailability } from '../../api/types';
import { usePlace } from '../../shared/address/use-place';
import { money } from '../../shared/format/money';
import { ErrorPanel } from '../../shared/parts/states';
import type { Configuration } from './configuration';
import type { OfferingPrices } from './use-prices';
import { TryIt } from '../demonstration/try-it';
import css from './buy-panel.module.css';

interface Props {
  offering: Offering;
  configuration: Configuration;
  prices: OfferingPrices;
  availability: OfferingAvailability | null;
}

/** Why it cannot go into the cart yet; null when it can. */
function obstacle(
  offering: Offering,
  placed: boolean,
  availability: OfferingAvailability | null,
): string | null {
  if (!offering.requiresSite) return null;
  if (!placed) return 'Enter the service address first: price and date depend on it.';
  if (availability?.result === 'unavailable')
    return 'It cannot be had at this address. Try another address or offering.';
  return null;
}

/** The sums of the choice and the button; stays in view, on phones at the thumb. */
export function BuyPanel({ offering, configuration, prices, availability }: Props) {
  const { place } = usePlace();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const sums = prices.chosen?.totals;
  const currency = prices.query.data?.currency;
  const changes = sums !== undefined && sums.regularMonthly.net !== sums.monthly.net;
  const stop = obstacle(offering, place !== null, availability);
  const add = useMutation({
    mutationFn: () =>
      addToCart({
        offeringId: offering.id,
        quantity: configuration.quantity,
        ...(offering.requiresSite && place !== null ? { placeId: place.id } : {}),
        ...(configuration.termMonths === null ? {} : { termMonths: configuration.termMonths }),
        characteristics: Object.entries(configuration.values).map(([name, value]) => ({ name, value })),
      }),
    onSuccess: (cart) => {
      queries.setQueryData(cartQuery().queryKey, cart);
      void navigate({ to: '/cart' });
    },
  });
  return (
    <aside className={css['panel']} aria-label="Your choice">
      <dl className={css['sums']} aria-busy={prices.query.isFetching}>
        <div>
          <dt>Due today</dt>
          <dd className="mono">{money(sums?.dueToday.net, currency)}</dd>
        </div>
        <div className={css['monthly']}>
          <dt>Each month</dt>
          <dd className="mono">{money(sums?.monthly.net, currency)}</dd>
        </div>
      </dl>
      {changes && (
        <p className={css['note']}>
          Later <span className="mono">{money(sums.regularMonthly.net, currency)}</span> each month.
        </p>
      )}
      {sums?.individualCase && (
        <p className={css['note']}>A part of this is quoted for your case before you commit.</p>
      )}
      {stop !== null && <p className={css['note']}>{stop}</p>}
      <Button
        size="md"
        fullWidth
        disabled={stop !== null}
        loading={add.isPending}
        onClick={() => add.mutate()}
      >
        Add to cart
      </Button>
      <TryIt code={offering.code} className={css['note']} />
      {add.isError && <ErrorPanel error={add.error} title="It is not in the cart" />}
    </aside>
  );
}
