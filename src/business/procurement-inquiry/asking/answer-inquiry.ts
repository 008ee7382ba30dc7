import { Injectable } from '@nestjs/common';
import type { Scope } from '../../../domains/helpers/index.js';
import type { InquiryQuestion, StoredInquiry } from '../../../domains/inquiry/index.js';
import { type OfferingDetails, ShowOffering } from '../../catalog-browsing/index.js';
import { Consultants } from '../sections/consultants.js';
import { differenceTo } from '../sections/difference.js';
import type { InquiryAnswer, InquiryReason } from '../sections/inquiry-answer.js';
import { nextActions } from '../sections/next-actions.js';
import { OtherOfferings } from '../sections/options.js';
import { Ordering } from '../sections/ordering.js';
import { PostSale } from '../sections/post-sale.js';
import { PreSale } from '../sections/pre-sale.js';

/** Puts the answer of an inquiry together, section by section, as far as its stage lets one see. */
@Injectable()
export class AnswerInquiry {
  constructor(
    private readonly showing: ShowOffering,
    private readonly preSale: PreSale,
    private readonly ordering: Ordering,
    private readonly postSale: PostSale,
    private readonly consultants: Consultants,
    private readonly others: OtherOfferings,
  ) {}

  /** @param previous the same question, asked before. */
  async answer(
    scope: Scope,
    inquiryId: string,
    question: InquiryQuestion,
    previous: StoredInquiry | undefined,
  ): Promise<InquiryAnswer> {
    const { stage } = question;
    const details = await this.showing.show(scope, question.offeringId, {
      ...(question.termMonths !== undefined && { termMonths: question.termMonths }),
    });
    const { offering } = details.offer;
    const preSale = await this.preSale.of(scope, question, details);
    const ordering =
      stage === 'preSale' ? null : await this.ordering.of(scope, question, offering, preSale.sites);
    const sold = stage === 'postSale' ? await this.postSale.of(scope, question, offering) : null;
    const postSale = sold?.section ?? null;
    const reasons = reasonsOf(details, preSale.prices === null);
    const facts = { inquiryId, question, offering, reasons, preSale, ordering, postSale };
    const actions = nextActions(facts);
    const { options, others } = await this.others.of(scope, question, offering);
    const sellable = reasons.length === 0;
    return {
      stage,
      offering: offeringOf(details),
      sellable,
      reasons,
      preSale,
      ordering,
      postSale,
      notShown: notShown(question),
      nextActions: [...actions.can],
      options,
      others: [...actions.cannot, ...others],
      consultant: await this.consultants.reach(scope, offering.classes),
      difference: differenceTo(previous, { sellable, preSale }),
      catalogueVersion: details.stamp,
    };
  }
}

const offeringOf = ({ offer: { offering, state } }: OfferingDetails) => ({
  id: offering.id,
  code: offering.code,
  name: offering.name,
  saleState: state,
  offeringClass: [...offering.classes],
  href: `/api/v1/catalogue/offerings/${offering.id}`,
});

const reasonsOf = ({ offer }: OfferingDetails, priceless: boolean): InquiryReason[] =>
  offer.reasons.length > 0 || !priceless
    ? offer.reasons.map(({ code, message, fix }) => ({ code, message, fix }))
    : [
        {
          code: 'priceUnknown',
          message: `${offer.offering.name} has no price with this choice.`,
          fix: 'Choose another term or other values, which preSale.takes lists.',
        },
      ];

/** Sections that the stage does not show yet. */
function notShown({ stage }: InquiryQuestion): InquiryReason[] {
  const ordering = {
    section: 'ordering',
    code: 'stageNotReached',
    message: 'What an order needs is shown while ordering.',
    fix: 'Ask with stage ordering, or with the cartId.',
  };
  const postSale = {
    section: 'postSale',
    code: 'stageNotReached',
    message: 'Milestones and products are shown once there is an order.',
    fix: 'Ask with the orderId.',
  };
  if (stage === 'preSale') return [ordering, postSale];
  return stage === 'ordering' ? [postSale] : [];
}
