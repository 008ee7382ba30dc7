import { Refusal } from '../../domains/helpers/index.js';
import {
  type Amount,
  priceConfiguration,
  type PricedOffering,
  type PriceLine,
  sumLines,
} from '../../domains/pricing/index.js';
import type { CatalogueOffering } from '../catalog/index.js';

/** Choices that are looked at: an offering with more is priced by the first ones. */
const MOST_CHOICES = 400;

/** The lines of the cheapest choice of an offering by month; none where nothing has a price. */
export function cheapestLines(
  offering: CatalogueOffering,
  priced: PricedOffering,
  choice: { readonly quantity: number; readonly termMonths: number | null; readonly at: Date },
): readonly PriceLine[] {
  const tried = choicesOf(offering, null).flatMap((characteristics) => {
    try {
      return [priceConfiguration(priced, { ...choice, characteristics })];
    } catch (error) {
      if (error instanceof Refusal) return [];
      throw error;
    }
  });
  const cost = (lines: readonly PriceLine[]): Amount => sumLines(lines).monthly;
  return tried.reduce<readonly PriceLine[]>(
    (low, lines) => (low.length > 0 && cost(low).lessThanOrEqualTo(cost(lines)) ? low : lines),
    [],
  );
}

/** Every combination of values that prices depend on. */
export function choicesOf(
  { characteristics, priced }: CatalogueOffering,
  technology: string | null | undefined,
): Record<string, string>[] {
  const decisive = new Set(priced.prices.flatMap(({ conditions }) => conditions.map(({ name }) => name)));
  let choices: Record<string, string>[] = [{}];
  for (const { name, values, standard, byTechnology } of characteristics) {
    const follows = byTechnology && [(technology && byTechnology[technology]) ?? standard ?? ''];
    const open = follows ?? (decisive.has(name) && values.length > 0 ? values : [standard ?? '']);
    choices = choices
      .flatMap((choice) => open.map((value) => ({ ...choice, [name]: value })))
      .slice(0, MOST_CHOICES);
  }
  return choices;
}
