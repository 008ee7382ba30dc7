import { nameOf } from '../evaluation/words.js';
import type { PlaceFacts } from '../evaluation/facts.js';
import { aboutLines, lineError, type StructuralFinding } from './structural-rule.js';

/** What is installed at a site says at which one. */
export const siteHasAPlace = aboutLines('siteHasAPlace', (line) =>
  line.action !== 'add' || !line.offering?.needsSite || line.siteId !== null
    ? undefined
    : lineError(
        line,
        'product.place',
        `${nameOf(line)} needs a site, and none is named.`,
        'Choose the service address.',
      ),
);

/** A site is an address: whether a ZIP or a town can be served is good to know, but nobody can install there. */
export const placeIsAnAddress = aboutLines('placeIsAnAddress', (line) =>
  line.action !== 'add' || !line.offering?.needsSite || line.siteId === null || line.place?.exact !== false
    ? undefined
    : lineError(
        line,
        'product.place',
        `${nameOf(line)} needs a street address, and ${line.siteText || 'the place'} is an area.`,
        'Choose the street address.',
      ),
);

/** The named place can be served with the offering. Construction and an open question are said, and do not stop. */
export const placeCanBeServed = aboutLines('placeCanBeServed', (line): StructuralFinding | undefined => {
  const { place } = line;
  if (line.action !== 'add' || !line.offering?.needsSite || line.siteId === null || !place) return undefined;
  const where = line.siteText || 'the address';
  const reason = place.reason ? ` ${place.reason}` : '';
  const about = { itemIds: [line.id], attribute: 'product.place' };
  if (place.result === 'unavailable') {
    const message = `${nameOf(line)} cannot be served at ${where}.${reason}`;
    return lineError(line, 'product.place', message, otherChoice(place));
  }
  if (place.result === 'construction') {
    return {
      ...about,
      severity: 'warning',
      message: `${nameOf(line)} needs construction at ${where} first.${reason}`,
      fix: { words: 'Expect a later date; we tell you the cost before we build.', change: [] },
    };
  }
  if (place.result === 'unknown') {
    return {
      ...about,
      severity: 'warning',
      message: `We cannot tell yet whether ${where} can be served with ${nameOf(line)}.${reason}`,
      fix: { words: 'Order, and we check it by hand before anything is built.', change: [] },
    };
  }
  return undefined;
});

const otherChoice = ({ alternatives = [] }: PlaceFacts): string =>
  alternatives.length > 0
    ? `Take ${alternatives.join(' or ')} there instead, or choose another address.`
    : 'Choose another address or another offering.';
