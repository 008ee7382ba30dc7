import { Injectable } from '@nestjs/common';
import { ALL, Clock, newId, Refusal, type Scope, TooMany } from '../../../domains/helpers/index.js';
import {
  type InquiryQuestion,
  InquiryRepository,
  type NewInquiry,
  type StoredInquiry,
} from '../../../domains/inquiry/index.js';
import { CatalogueSnapshot } from '../../catalog/index.js';
import { ShoppingCarts } from '../../online-ordering/index.js';
import { AnswerInquiry } from './answer-inquiry.js';
import { type AskedInquiry, hashOf, readQuestion } from './read-question.js';

const HOUR_MS = 3_600_000;
/** An hour: more is a robot that should read the catalogue API instead. */
const MOST_AN_HOUR = 300;

/** Answers a procurement inquiry and keeps it; once for an Idempotency-Key. The same question again tells what has changed. */
@Injectable()
export class AskInquiry {
  constructor(
    private readonly inquiries: InquiryRepository,
    private readonly answering: AnswerInquiry,
    private readonly catalogue: CatalogueSnapshot,
    private readonly carts: ShoppingCarts,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `offeringUnknown`, `placeUnknown`, `idempotencyKeyReused`, `tooManyInquiries`, ... */
  async ask(scope: Scope, asked: AskedInquiry, key: string | null): Promise<StoredInquiry> {
    if (scope.customerId === ALL) throw actForCustomer();
    const question = readQuestion(asked, await this.catalogue.current());
    const questionHash = hashOf(question);
    const first = key === null ? undefined : await this.inquiries.byKey(scope, key);
    if (first) return sameQuestion(first, questionHash);
    const now = this.clock.now();
    await this.refuseRobots(scope, now);
    const previous = await this.inquiries.latest(scope, questionHash);
    const id = newId();
    const inquiry: NewInquiry = {
      id,
      tenantId: scope.tenantId,
      customerId: scope.customerId,
      correlationId: await this.correlationOf(scope, asked, question, previous),
      questionHash,
      question,
      answer: await this.answering.answer(scope, id, question, previous),
      previousId: previous?.id ?? null,
      cartId: question.cartId ?? null,
      idempotencyKey: key,
    };
    if (await this.inquiries.add(scope, inquiry, now)) return { ...inquiry, createdAt: now };
    // The same request on another connection was quicker: its answer is this one's too.
    const quicker = key === null ? undefined : await this.inquiries.byKey(scope, key);
    if (quicker) return sameQuestion(quicker, questionHash);
    throw new Refusal('conflict', 'inquiryChanged', 'The inquiry was asked twice at once: ask again.');
  }

  /** What was said first goes on: by the caller, by the cart, by the same question; else this request begins it. */
  private async correlationOf(
    scope: Scope,
    { correlationId }: AskedInquiry,
    { cartId }: InquiryQuestion,
    previous: StoredInquiry | undefined,
  ): Promise<string> {
    if (correlationId !== undefined) return correlationId;
    const cart = cartId === undefined ? undefined : (await this.carts.stored(scope, cartId)).document;
    if (typeof cart?.correlationId === 'string') return cart.correlationId;
    return previous?.correlationId ?? scope.correlationId ?? newId();
  }

  private async refuseRobots(scope: Scope, now: Date): Promise<void> {
    const asked = await this.inquiries.askedSince(scope, new Date(now.getTime() - HOUR_MS));
    if (asked < MOST_AN_HOUR) return;
    throw new TooMany(
      'tooManyInquiries',
      `${MOST_AN_HOUR} inquiries an hour are answered: wait a while, or read GET /api/v1/catalogue/offerings.`,
      HOUR_MS / 6000,
    );
  }
}

function sameQuestion(first: StoredInquiry, questionHash: string): StoredInquiry {
  if (first.questionHash === questionHash) return first;
  throw new Refusal(
    'unprocessable',
    'idempotencyKeyReused',
    'This Idempotency-Key was sent with another inquiry: use a new key for each.',
  );
}

const actForCustomer = (): Refusal =>
  new Refusal(
    'unprocessable',
    'actForCustomer',
    'An inquiry belongs to a customer: act for the customer, then ask.',
  );
