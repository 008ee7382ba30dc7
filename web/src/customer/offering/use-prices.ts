import { useDebouncedValue } from '@mantine/hooks';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Offering } from '../../api/catalogue-model';
import { pricesQuery } from '../../api/queries';
import type { PricedWish, Prices, PriceWish } from '../../api/types';
import { usePlace } from '../../shared/address/use-place';
import type { Configuration } from './configuration';

/** Who types a quantity is asked for once they pause. */
const PAUSE_MS = 150;
/** As many as one question may hold. */
const MOST_WISHES = 50;

/** Prices of a choice, and of the same choice with one thing chosen otherwise. */
export interface OfferingPrices {
  query: UseQueryResult<Prices>;
  /** The choice itself; undefined until the first answer is there. */
  chosen: PricedWish | undefined;
  /** The price of one unit with another value or term; undefined while it is not known. */
  other: (name: string, value: string) => PricedWish | undefined;
}

/** Names the term among the choices. */
export const TERM = 'termMonths';

function wishOf(offering: Offering, choice: Configuration, placeId: string | null): PriceWish {
  return {
    offeringId: offering.id,
    quantity: choice.quantity,
    ...(choice.termMonths === null ? {} : { termMonths: choice.termMonths }),
    characteristics: Object.entries(choice.values).map(([name, value]) => ({ name, value })),
    ...(offering.requiresSite && placeId !== null ? { placeId } : {}),
  };
}

/** Every other value of every choice, one at a time. */
function othersOf(
  offering: Offering,
  choice: Configuration,
): { name: string; value: string; choice: Configuration }[] {
  const one = { ...choice, quantity: 1 };
  return [
    ...offering.choices.flatMap(({ name, values }) =>
      values.map((value) => ({ name, value, choice: { ...one, values: { ...one.values, [name]: value } } })),
    ),
    ...offering.terms.map((termMonths) => ({
      name: TERM,
      value: String(termMonths),
      choice: { ...one, termMonths },
    })),
  ].slice(0, MOST_WISHES - 1);
}

/** Asks the server what a choice costs here, for whoever is here; no page computes a price. */
export function usePrices(offering: Offering, configuration: Configuration): OfferingPrices {
  const { place } = usePlace();
  const placeId = place?.id ?? null;
  const [settled] = useDebouncedValue(configuration, PAUSE_MS, { leading: true });
  const others = othersOf(offering, settled);
  const items = [settled, ...others.map(({ choice }) => choice)].map((choice) =>
    wishOf(offering, choice, placeId),
  );
  const query = useQuery(pricesQuery(items));
  const answers = query.data?.items;
  return {
    query,
    chosen: answers?.[0],
    other: (name, value) => {
      const index = others.findIndex((each) => each.name === name && each.value === value);
      return index < 0 ? undefined : answers?.[index + 1];
    },
  };
}
