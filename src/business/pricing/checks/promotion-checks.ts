import type { JsonObject } from '../../../domains/helpers/index.js';
import { readPromotion } from '../../../domains/pricing/index.js';
import type { CatalogueCheck, CatalogueFinding, CatalogueVersion } from '../../catalog/index.js';
import { promotionsOf } from '../books/promotions.js';
import { Findings, isDead } from './finding.js';

/** Promotions that were changed, and those that name an offering that was changed. */
export const checkPromotions: CatalogueCheck = (candidate, changed) => {
  const touched = new Set(changed.map(({ id }) => id));
  return [...candidate.documents('promotion')].flatMap(([id, document]) =>
    touched.has(id) || offeringsIn(document).some(({ offeringId }) => touched.has(offeringId))
      ? checkPromotion(candidate, id, document)
      : [],
  );
};

/** Offerings that its criteria name, with the index of the pattern. */
const offeringsIn = (document: JsonObject): { readonly offeringId: string; readonly pattern: number }[] =>
  readPromotion(document).patterns.flatMap(({ groups }, pattern) =>
    groups.flatMap(({ criteria }) =>
      criteria.flatMap(({ parameter, values }) =>
        parameter === 'productOffering' ? values.map((offeringId) => ({ offeringId, pattern })) : [],
      ),
    ),
  );

function checkPromotion(candidate: CatalogueVersion, id: string, document: JsonObject): CatalogueFinding[] {
  const findings = new Findings('promotion', id);
  const promotion = readPromotion(document);
  for (const { path, message } of promotion.faults)
    findings.error(
      'promotionNotUnderstood',
      path,
      `The promotion ${promotion.name} cannot be applied.`,
      message,
    );
  if (promotion.patterns.every(({ actions }) => actions.length === 0))
    findings.warning(
      'promotionWithoutAction',
      'pattern',
      `${promotion.name} gives nothing.`,
      'Add an action to a pattern.',
    );
  for (const { offeringId, pattern } of offeringsIn(document)) {
    const offering = candidate.documents('productOffering').get(offeringId);
    if (offering && !isDead(offering.lifecycleStatus)) continue;
    findings.error(
      'offeringDead',
      `pattern[${pattern}].criteriaGroup`,
      `${promotion.name} names an offering that is not sold: ${String(offering?.name ?? offeringId)}.`,
      'Take it out of the criteria.',
    );
  }
  const taken = promotionsOf(candidate).find(
    (other) => other.id !== id && other.inForce && other.codes.some((code) => promotion.codes.includes(code)),
  );
  if (promotion.inForce && taken)
    findings.warning('codeTwice', 'pattern', `${taken.name} has the same code.`, 'Use another code.');
  return findings.all;
}
