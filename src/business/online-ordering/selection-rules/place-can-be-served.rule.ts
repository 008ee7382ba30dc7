import { type Finding, nameOf, type PlaceFinding, type SelectionRule } from './selection-rule.js';

/** The named place can be served with the offering. Construction and an open question are said, and do not stop. */
export const placeCanBeServed: SelectionRule = {
  code: 'placeCanBeServed',
  check: ({ items }) =>
    items.flatMap(({ priced, place }): Finding[] => {
      if (!priced.offering?.requiresSite || !priced.selection.place || !place) return [];
      const where = priced.selection.place.text || 'the address';
      const reason = place.reason ? ` ${place.reason}` : '';
      const about = { itemId: priced.selection.itemId, attribute: 'product.place' };
      if (place.result === 'unavailable') {
        const message = `${nameOf(priced)} cannot be served at ${where}.${reason}`;
        return [{ ...about, severity: 'error', message, fix: fixFor(place) }];
      }
      if (place.result === 'construction') {
        const message = `${nameOf(priced)} needs construction at ${where} first.${reason}`;
        return [
          {
            ...about,
            severity: 'warning',
            message,
            fix: 'Expect a later date; we tell you the cost before we build.',
          },
        ];
      }
      if (place.result === 'unknown') {
        const message = `We cannot tell yet whether ${where} can be served with ${nameOf(priced)}.${reason}`;
        return [
          {
            ...about,
            severity: 'warning',
            message,
            fix: 'Order, and we check it by hand before anything is built.',
          },
        ];
      }
      return [];
    }),
};

const fixFor = ({ alternatives = [] }: PlaceFinding): string =>
  alternatives.length > 0
    ? `Take ${alternatives.join(' or ')} there instead, or choose another address.`
    : 'Choose another address or another offering.';
