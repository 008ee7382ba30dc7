import { Refusal } from '../../../domains/helpers/index.js';
import type { CatalogueOffering, CatalogueVersion } from '../../catalog/index.js';
import type { ChosenItem } from '../cart/cart-document.js';

/** A choice, and the position from 1 of the package that it is a part of. */
type Wish = ChosenItem & { readonly partOf?: number | undefined };

/** Why wishes cannot be priced as they were said, by position; null: nothing is wrong with one. */
export function wishFaults(
  { offerings }: CatalogueVersion,
  wishes: readonly Wish[],
): readonly (Refusal | null)[] {
  return wishes.map((wish, index) => {
    const offering = offerings.get(wish.offeringId);
    const bundle = wish.partOf === undefined ? undefined : wishes[wish.partOf - 1];
    const isPart = bundle && bundle !== wish && offerings.get(bundle.offeringId)?.isBundle;
    if (wish.partOf !== undefined && !isPart) return noBundle(wish.partOf, index);
    return offering ? choiceFault(offering, wish) : null;
  });
}

const noBundle = (partOf: number, index: number): Refusal =>
  refusal(
    'partOfUnknown',
    `Item ${index + 1} is a part of item ${partOf}, which is no package of this question: name the position of one, from 1.`,
  );

/** The first choice that the offering does not have, or that was made twice. */
function choiceFault(
  { name, characteristics }: CatalogueOffering,
  { characteristics: chosen = [] }: Wish,
): Refusal | null {
  const known = new Map(characteristics.map((one) => [one.name, one]));
  const seen = new Map<string, string>();
  for (const choice of chosen) {
    const asked = known.get(choice.name);
    if (!asked)
      return refusal(
        'characteristicUnknown',
        `${name} has no ${JSON.stringify(choice.name)} to choose${listOf([...known.keys()])}.`,
      );
    const { values, byTechnology } = asked;
    // What follows from the way to the place is not chosen: what is sent for it does not count.
    if (!byTechnology && values.length > 0 && !values.includes(choice.value))
      return refusal(
        'valueNotOffered',
        `${name} is not offered with ${asked.label} ${JSON.stringify(choice.value)}${listOf(values)}.`,
      );
    const before = seen.get(choice.name);
    if (before !== undefined && before !== choice.value)
      return refusal(
        'characteristicTwice',
        `${asked.label} of ${name} is both ${JSON.stringify(before)} and ${JSON.stringify(choice.value)}: send one of them.`,
      );
    seen.set(choice.name, choice.value);
  }
  return null;
}

const listOf = (values: readonly string[]): string =>
  values.length > 0 ? `: use ${values.slice(0, 20).join(', ')}` : ': leave it out';

const refusal = (code: string, message: string): Refusal => new Refusal('unprocessable', code, message);
