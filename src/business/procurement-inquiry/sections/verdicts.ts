import { Injectable } from '@nestjs/common';
import type { JsonObject, Scope } from '../../../domains/helpers/index.js';
import type { PricedItems } from '../../pricing/index.js';
import { JudgeSelection, presentVerdict, ReadRules } from '../../rule-management/index.js';
import type { InquirySite } from './inquiry-answer.js';

/** Families that say what goes with what. */
const TOGETHER: ReadonlySet<string> = new Set(['requires', 'excludes', 'sameSite', 'sameTerm']);

/** What the rules say of the choice as it was asked, against all that the caller has; and what goes with the offering. */
@Injectable()
export class InquiryVerdicts {
  constructor(
    private readonly judging: JudgeSelection,
    private readonly reading: ReadRules,
  ) {}

  /** @param sites where each priced item is delivered; none where no site was named. */
  async of(scope: Scope, priced: PricedItems, sites: readonly InquirySite[]): Promise<JsonObject[]> {
    const documents = priced.items.map(({ selection }, index): JsonObject => {
      const site = sites[index];
      return {
        id: selection.itemId,
        action: 'add',
        quantity: selection.quantity,
        productOffering: { id: selection.offeringId },
        ...(site && {
          product: { place: [{ id: site.placeId, name: site.text, role: 'service site' }] },
          ...(site.result !== 'notNeeded' && {
            availability: {
              result: site.result,
              confidence: site.confidence,
              ...(site.technology !== null && { technology: site.technology }),
              ...(site.earliestDate !== null && { earliestDate: site.earliestDate }),
              ...(site.reason !== null && { reason: site.reason }),
            },
          }),
        }),
      };
    });
    const verdicts = await this.judging.judge(scope, { documents, priced, stage: 'cart' });
    return verdicts.map((verdict) => {
      const { ruleId, severity, message, fix } = presentVerdict(verdict);
      return {
        ruleId: String(ruleId),
        severity: String(severity),
        message: String(message),
        fix: String(fix),
      };
    });
  }

  /** Sentences of the rules that name the offering together with others. */
  async together(code: string): Promise<JsonObject[]> {
    const all = await this.reading.sentences(code);
    return all
      .filter(({ active, family }) => active && TOGETHER.has(family))
      .map(({ code: ruleId, family, explains }) => ({ ruleId, family, words: explains }));
  }
}
