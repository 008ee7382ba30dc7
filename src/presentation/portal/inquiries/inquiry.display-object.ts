import type { InquiryAction, InquiryAnswer } from '../../../business/procurement-inquiry/index.js';
import type { Actor, JsonObject } from '../../../domains/helpers/index.js';
import type { StoredInquiry } from '../../../domains/inquiry/index.js';
import { mayDo } from '../../http/index.js';

/**
 * An inquiry as its caller sees it: the kept answer field by field, its actions judged for who asks now. What the caller
 * may not do stands among the others, with why not.
 */
export function inquiryFor(actor: Actor, inquiry: StoredInquiry): JsonObject {
  const answer = inquiry.answer as InquiryAnswer;
  const mayNot = answer.nextActions.filter(({ operation }) => !mayDo(actor, operation));
  return {
    id: inquiry.id,
    href: `/api/v1/inquiries/${inquiry.id}`,
    correlationId: inquiry.correlationId,
    askedAt: inquiry.createdAt.toISOString(),
    stage: answer.stage,
    quantity: inquiry.question.quantity,
    offering: answer.offering,
    sellable: answer.sellable,
    reasons: answer.reasons,
    preSale: answer.preSale,
    ordering: answer.ordering,
    postSale: answer.postSale,
    notShown: answer.notShown,
    nextActions: answer.nextActions.filter(({ operation }) => mayDo(actor, operation)),
    options: answer.options,
    others: [...mayNot.map((action) => withWhy(actor, action)), ...answer.others],
    consultant: answer.consultant,
    difference: answer.difference,
    catalogueVersion: answer.catalogueVersion,
  };
}

const withWhy = ({ kind }: Actor, { action, words }: InquiryAction): JsonObject =>
  kind === 'visitor'
    ? {
        action,
        words,
        ruleId: 'signInRequired',
        message: 'Only a customer who has signed in may do this.',
        fix: 'Sign in: cart and inquiry come along.',
      }
    : {
        action,
        words,
        ruleId: 'notAllowed',
        message: 'Your part in the company does not include this.',
        fix: 'Ask a buyer of your company, or its administrator.',
      };
