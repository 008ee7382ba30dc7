import { Injectable } from '@nestjs/common';
import { ALL, Database, Refusal, type Scope, type StoredResource } from '../../../domains/helpers/index.js';
import { NeedsAssessmentRepository } from '../../../domains/needs/index.js';
import { FillCart } from '../../online-ordering/index.js';
import { FindProposal } from '../matching/find-proposal.use-case.js';
import { answersIn, ReadNeeds } from './read-needs.use-case.js';
import { NeedsWriting } from './needs-writing.js';

export interface CartWish {
  readonly into: 'current' | 'new';
  /** Keys of offers to take; what is recommended when left out. */
  readonly keys?: readonly string[] | undefined;
  /** Idempotency-Key: the same new cart again. */
  readonly key?: string | undefined;
}

/** A proposal becomes lines of a cart, by site, with configuration, quantity and term; once, however often it is asked. */
@Injectable()
export class PutIntoCart {
  constructor(
    private readonly reading: ReadNeeds,
    private readonly proposals: FindProposal,
    private readonly assessments: NeedsAssessmentRepository,
    private readonly carts: FillCart,
    private readonly database: Database,
    private readonly writing: NeedsWriting,
  ) {}

  /** @throws Refusal `actForCustomer` for staff, `nothingToOrder`, `offerUnknown` */
  async put(scope: Scope, id: string, { into, keys, key }: CartWish): Promise<StoredResource> {
    const { assessment, owner, questionnaire } = await this.reading.get(scope, id);
    if (scope.customerId === ALL) throw actForCustomer();
    if (owner.customerId !== scope.customerId) throw notYours();
    const { lines } = await this.proposals.find(owner, questionnaire, answersIn(assessment), keys);
    if (lines.length === 0) throw nothingToOrder();
    const cart = await this.carts.fill(scope, {
      source: { type: 'NeedsAssessment', id },
      into,
      key: key ?? String(assessment.version),
      correlationId: assessment.correlationId,
      items: lines.map(({ key: line, offeringId, configuration, place }) => ({
        key: line,
        offeringId,
        quantity: configuration.quantity,
        ...(configuration.termMonths !== null && { termMonths: configuration.termMonths }),
        characteristics: configuration.characteristics.map(({ name, value }) => ({ name, value })),
        ...(place && { placeId: place.id }),
      })),
    });
    await this.remember(scope, id, cart.id);
    return cart;
  }

  private remember(scope: Scope, id: string, cartId: string): Promise<void> {
    return this.database.transaction(scope, async (tx) => {
      const current = await this.assessments.claim(tx, id);
      if (current.cartId === cartId) return;
      await this.assessments.update(tx, { ...current, cartId }, this.writing.now());
      await this.writing.tell(tx, current, ['cartId']);
    });
  }
}

const actForCustomer = (): Refusal =>
  new Refusal(
    'unprocessable',
    'actForCustomer',
    'A cart belongs to a customer: act for the customer, then put the proposal into the cart.',
  );

const notYours = (): Refusal =>
  new Refusal('forbidden', 'notYourAssessment', 'Only who it belongs to puts it into a cart: ask them to.');

const nothingToOrder = (): Refusal =>
  new Refusal(
    'unprocessable',
    'nothingToOrder',
    'Nothing is proposed yet: answer a little more, or ask a consultant.',
  );
