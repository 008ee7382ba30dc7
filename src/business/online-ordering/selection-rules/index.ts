import { bundleIsComplete } from './bundle-is-complete.rule.js';
import { cartHasItems } from './cart-has-items.rule.js';
import { itemHasAPrice } from './item-has-a-price.rule.js';
import { offeringIsSold } from './offering-is-sold.rule.js';
import { placeCanBeServed } from './place-can-be-served.rule.js';
import { placeIsAnAddress } from './place-is-an-address.rule.js';
import { quantityIsInRange } from './quantity-is-in-range.rule.js';
import type { Finding, SelectionRule, Selections } from './selection-rule.js';
import { siteHasAPlace } from './site-has-a-place.rule.js';
import { valuesAreOffered } from './values-are-offered.rule.js';

export type { Finding, PlaceFinding, SelectedItem, SelectionRule, Selections } from './selection-rule.js';

/** Every rule that a selection has to keep, in the order in which people read the findings. */
export const SELECTION_RULES: readonly SelectionRule[] = [
  cartHasItems,
  offeringIsSold,
  quantityIsInRange,
  valuesAreOffered,
  bundleIsComplete,
  itemHasAPrice,
  siteHasAPlace,
  placeIsAnAddress,
  placeCanBeServed,
];

/** A finding with the code of its rule. */
export type CodedFinding = Finding & { readonly code: string };

/** Everything that the rules say, all at once. */
export const checkSelections = (selections: Selections, rules = SELECTION_RULES): CodedFinding[] =>
  rules.flatMap((rule) => rule.check(selections).map((finding) => ({ ...finding, code: rule.code })));
