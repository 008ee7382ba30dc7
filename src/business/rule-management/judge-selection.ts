import { Injectable } from '@nestjs/common';
import { ALL, Clock, type Scope } from '../../domains/helpers/index.js';
import {
  type BuyerFacts,
  isAsked,
  judgeSelection,
  needsOf,
  type Rule,
  type RuleFacts,
  type RuleLine,
  rulesAt,
  type Stage,
  type Verdict,
} from '../../domains/rule/index.js';
import { type Buyer, Buyers } from '../buyer/index.js';
import { CatalogueSnapshot } from '../catalog/index.js';
import type { PricedItems } from '../pricing/index.js';
import { bundleVerdicts } from './bundle-verdicts.js';
import { CustomerHoldings, type Holdings, NO_HOLDINGS } from './customer-holdings.js';
import { type CompiledRules, rulesOf } from './rule-catalogue.js';
import { linesOf, type LineSource } from './selection-lines.js';
import { type Sequencing, sequencing } from './sequences.js';

/** A selection to be judged, priced already. */
export interface SelectionQuestion extends Omit<LineSource, 'priced'> {
  readonly priced: PricedItems;
  readonly stage: Stage;
  /** Whose it is, when the caller sees more than one customer. */
  readonly customerId?: string | null | undefined;
  /** The order that is judged, so that it does not stand in its own way. */
  readonly orderId?: string | undefined;
  /** False: nobody in the customer book. */
  readonly customerKnown?: boolean | undefined;
  /** Asks only rules that need nothing but the selection: for lists, which must not cost a statement each. */
  readonly fromMemory?: boolean | undefined;
  /** Percent that somebody agreed on beside the list price. */
  readonly discountPercent?: number | undefined;
}

/** An order whose work is to be put in order. */
export interface OrderedSelection {
  readonly customerId: string | null;
  /** Products that it changes or ends. */
  readonly productIds: readonly string[];
}

const DAY_MS = 86_400_000;

/**
 * The one judgement of carts, checkouts, quotes, orders and changes. What a rule looks at beside the selection is read only
 * when a rule asks for it: a cart of plain things costs no statement, any other one at most (and the buyer's, kept).
 */
@Injectable()
export class JudgeSelection {
  constructor(
    private readonly catalogue: CatalogueSnapshot,
    private readonly buyers: Buyers,
    private readonly holdings: CustomerHoldings,
    private readonly clock: Clock,
  ) {}

  /** Every verdict, errors first; none when nothing stands against the selection. */
  async judge(scope: Scope, question: SelectionQuestion): Promise<Verdict[]> {
    const compiled = rulesOf(await this.catalogue.current());
    const now = this.clock.now();
    const lines = linesOf({ ...question, priced: question.priced.items }, compiled.catalogue, now);
    const asked = rulesAt(compiled.rules, question.stage, now).filter(
      (rule) => isAsked(rule, lines) && !(question.fromMemory && readsMore(rule)),
    );
    const [buyer, holdings] = await Promise.all([
      asked.some((rule) => needsOf(rule).buyer) ? this.buyers.of(scope, question.customerId) : undefined,
      this.holdingsFor(scope, question, lines, asked, compiled),
    ]);
    const facts: RuleFacts = {
      lines: withProducts(lines, holdings),
      installed: kept(lines, holdings),
      inFlight: holdings.inFlight,
      buyer: buyer && buyerFacts(buyer, now),
      totals: totalsOf(question),
      catalogue: compiled.catalogue,
      at: now,
      customerKnown: question.customerKnown,
    };
    return [...bundleVerdicts(question.priced.items), ...judgeSelection(asked, facts, question.stage)];
  }

  /** In what order the work of an order is done. Ask before a transaction: the catalogue may have to be read. */
  async sequencing(scope: Scope, order: OrderedSelection): Promise<Sequencing> {
    const compiled = rulesOf(await this.catalogue.current());
    const { customerId, productIds } = order;
    const { installed } =
      customerId === null || productIds.length === 0
        ? NO_HOLDINGS
        : await this.holdings.of(scope, { customerId, productIds }, compiled.catalogue);
    return sequencing(compiled, this.clock.now(), installed);
  }

  private holdingsFor(
    scope: Scope,
    { customerId, orderId, fromMemory }: SelectionQuestion,
    lines: readonly RuleLine[],
    asked: readonly Rule[],
    { catalogue }: CompiledRules,
  ): Promise<Holdings> {
    const owner = customerId ?? (scope.customerId === ALL ? null : scope.customerId);
    const productIds = lines.flatMap(({ productId }) => productId ?? []);
    const isAskedFor = productIds.length > 0 || asked.some((rule) => needsOf(rule).holdings);
    if (
      !isAskedFor ||
      fromMemory ||
      owner === null ||
      (scope.actor.kind === 'visitor' && customerId === undefined)
    )
      return Promise.resolve(NO_HOLDINGS);
    return this.holdings.of(scope, { customerId: owner, productIds, orderId }, catalogue);
  }
}

const readsMore = (rule: Rule): boolean => needsOf(rule).holdings || needsOf(rule).buyer;

/** Lines that change or end a product, with what is known of it. */
function withProducts(lines: readonly RuleLine[], { installed }: Holdings): RuleLine[] {
  const byId = new Map(installed.map((line) => [line.productId, line]));
  return lines.map((line) => {
    if (line.productId === null) return line;
    const own = byId.get(line.productId);
    return { ...line, product: own?.product ?? null, offering: line.offering ?? own?.offering };
  });
}

/** What the customer will still have: products that the selection ends, or that are not in service, do not count. */
function kept(lines: readonly RuleLine[], { installed }: Holdings): RuleLine[] {
  const ended = new Set(lines.flatMap(({ action, productId }) => (action === 'delete' ? productId : [])));
  return installed.filter(
    ({ productId, product }) =>
      !ended.has(productId) && (product?.status === 'active' || product?.status === 'suspended'),
  );
}

const buyerFacts = (buyer: Buyer, now: Date): BuyerFacts => ({
  kind: buyer.kind,
  segment: buyer.segment,
  accountAgeDays: buyer.accountCreatedAt
    ? Math.floor((now.getTime() - buyer.accountCreatedAt.getTime()) / DAY_MS)
    : undefined,
  creditClass: buyer.creditClass ?? undefined,
  adult: buyer.adult ?? undefined,
});

const totalsOf = ({ priced: { totals }, discountPercent = 0 }: SelectionQuestion): RuleFacts['totals'] => ({
  dueToday: totals.dueToday.toNumber(),
  monthly: totals.monthly.toNumber(),
  overTerm: totals.overTerm.toNumber(),
  individualCase: totals.individualCase,
  discountPercent,
});
