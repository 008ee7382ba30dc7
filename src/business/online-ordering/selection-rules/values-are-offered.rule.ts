import { nameOf, type Finding, type SelectionRule } from './selection-rule.js';

/** A characteristic has one of the values that its offering lists. */
export const valuesAreOffered: SelectionRule = {
  code: 'valuesAreOffered',
  check: ({ items }) =>
    items.flatMap(({ priced }) => {
      const known = priced.offering?.characteristics ?? [];
      return Object.entries(priced.selection.characteristics).flatMap(([name, value]): Finding[] => {
        const characteristic = known.find((one) => one.name === name);
        if (!characteristic || characteristic.values.length === 0 || characteristic.values.includes(value))
          return [];
        return [
          {
            severity: 'error',
            itemId: priced.selection.itemId,
            attribute: 'product.productCharacteristic',
            message: `${nameOf(priced)} has no ${characteristic.label.toLowerCase()} ${value.slice(0, 80)}.`,
            fix: `Choose one of ${characteristic.values.join(', ')}.`,
          },
        ];
      });
    }),
};
