import { nameOf } from '../evaluation/words.js';
import { aboutLines, lineError, removal, type StructuralRule } from './structural-rule.js';

/** There is something to order. */
export const cartHasItems: StructuralRule = {
  ruleId: 'cartHasItems',
  judge: ({ lines }) =>
    lines.length > 0
      ? []
      : [
          {
            severity: 'error',
            itemIds: [],
            attribute: 'cartItem',
            message: 'The cart is empty.',
            fix: { words: 'Add an offering.', change: [] },
          },
        ],
};

/** What is added is something that the catalogue knows. */
export const offeringUnknown = aboutLines('offeringUnknown', (line) =>
  line.action !== 'add' || line.offering
    ? undefined
    : lineError(
        line,
        'productOffering.id',
        line.offeringId
          ? `There is no offering ${line.offeringId.slice(0, 80)} in the catalogue.`
          : 'The item names no offering.',
        'Choose an offering that the catalogue lists.',
        removal(line),
      ),
);

/** An offering may be added only while the catalogue sells it. A customer keeps what is not sold any more. */
export const offeringIsSold = aboutLines('offeringIsSold', (line, { at }) => {
  if (line.action !== 'add' || !line.offering) return undefined;
  const sale = line.offering.saleAt(at);
  if (sale === 'sellable' || (sale === 'bundleOnly' && line.bundled)) return undefined;
  const name = nameOf(line);
  const message =
    sale === 'bundleOnly'
      ? `${name} is sold as a part of a bundle only.`
      : `${name} is not sold ${sale === 'future' || sale === 'draft' ? 'yet' : 'any more'}.`;
  return lineError(
    line,
    'productOffering',
    message,
    'Remove it and choose what the catalogue offers instead.',
    removal(line),
  );
});

/** More of one thing is a typing error, or a case for a quote. */
export const MOST_OF_ONE = 10_000;

/** A line is for 1 to 10,000 units. */
export const quantityIsInRange = aboutLines('quantityIsInRange', (line) => {
  const { quantity } = line;
  if (Number.isInteger(quantity) && quantity >= 1 && quantity <= MOST_OF_ONE) return undefined;
  const possible = Math.min(Math.max(Math.round(quantity) || 1, 1), MOST_OF_ONE);
  return lineError(
    line,
    'quantity',
    `${nameOf(line)} cannot be ordered ${quantity} times.`,
    `Set a whole number from 1 to ${MOST_OF_ONE.toLocaleString('en')}.`,
    [{ op: 'set', itemId: line.id, quantity: possible }],
  );
});

/** A characteristic has one of the values that its offering lists. */
export const valuesAreOffered = aboutLines('valuesAreOffered', (line) => {
  for (const { name, label, values } of line.offering?.characteristics ?? []) {
    if (!Object.hasOwn(line.characteristics, name)) continue;
    const value = line.characteristics[name] ?? '';
    const [standard] = values;
    if (standard === undefined || values.includes(value)) continue;
    return lineError(
      line,
      'product.productCharacteristic',
      `${nameOf(line)} has no ${label.toLowerCase()} ${value.slice(0, 80)}.`,
      `Choose one of ${values.join(', ')}.`,
      [{ op: 'set', itemId: line.id, characteristics: [{ name, value: standard }] }],
    );
  }
  return undefined;
});

/** Every line is priced by the catalogue: offering, term, quantity and values are ones that it knows. */
export const itemHasAPrice = aboutLines('itemHasAPrice', (line) =>
  line.action === 'add' && line.offering && line.fault
    ? lineError(
        line,
        'product',
        line.fault.message,
        `Change ${nameOf(line)} to a quantity, a term and values that have a price, or remove it.`,
        removal(line),
      )
    : undefined,
);
