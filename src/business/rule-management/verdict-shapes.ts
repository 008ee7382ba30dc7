import type { JsonObject, RefusalReason } from '../../domains/helpers/index.js';
import type { Reviewer, Verdict } from '../../domains/rule/index.js';

/** A verdict as clients see it: TMF663 `warning`, TMF622 `review`, the try-out. `code` and `itemId` are the older names. */
export const presentVerdict = ({
  ruleId,
  severity,
  message,
  itemIds,
  fix,
  ...rest
}: Verdict): JsonObject => ({
  ruleId,
  code: ruleId,
  severity,
  message,
  itemIds: [...itemIds],
  ...(itemIds[0] !== undefined && { itemId: itemIds[0] }),
  fix: fix.words,
  ...(fix.change.length > 0 && { change: fix.change.map((change) => ({ ...change })) as JsonObject[] }),
  ...(fix.label && { fixLabel: fix.label }),
  ...(rest.explains && { explains: rest.explains }),
  ...(rest.reviewer && { reviewer: rest.reviewer }),
  ...(rest.unknown && { unknown: true }),
});

/**
 * The errors among verdicts as reasons of a refusal.
 * @param list attribute that holds the lines: `cartItem`, `productOrderItem`
 * @param ids of the lines, in their order
 */
export const reasonsOf = (
  verdicts: readonly Verdict[],
  list: string,
  ids: readonly string[],
): RefusalReason[] =>
  verdicts
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId, message, fix, itemIds: [itemId], attribute }) => {
      const item = itemId === undefined ? '' : `${list}[${ids.indexOf(itemId)}]`;
      const at = list === 'productOrderItem' && attribute === 'bundleItemId' ? PARTS : attribute;
      const path = [item, at].filter(Boolean).join('.') || list;
      return { code: ruleId, message, path, fix: fix.words };
    });

/** TMF622 says in relationships which items are parts of which. */
const PARTS = 'productOrderItemRelationship';

const REVIEWERS: Readonly<Record<Reviewer, string>> = {
  technicalReview: 'Our engineers look at this order',
  salesManager: 'Our sales manager looks at this order',
  creditDesk: 'Our credit desk looks at this order',
};

/** What a placed order keeps of verdicts that hand it to somebody: the extension attribute `review` of TMF622. */
export const reviewsOf = (verdicts: readonly Verdict[]): JsonObject[] =>
  verdicts
    .filter(({ severity }) => severity === 'review')
    .map(({ ruleId, message, reviewer = 'technicalReview' }) => ({
      ruleId,
      reviewer,
      message,
      state: 'needed',
      '@type': 'OrderReview',
    }));

/** The same, for the order's log. */
export const reviewWords = (verdicts: readonly Verdict[]): string[] =>
  verdicts
    .filter(({ severity }) => severity === 'review')
    .map(({ message, reviewer = 'technicalReview' }) => `${REVIEWERS[reviewer]}. ${message}`);
