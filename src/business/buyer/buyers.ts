import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { BuyingTermsRepository, type BuyingTerms } from '../../domains/customer/index.js';
import { ALL, Clock, type Scope } from '../../domains/helpers/index.js';
import { type AnnouncedEvent, EventListener, type EventSubscriber } from '../../integration/events/index.js';
import { type Buyer, buyerOf, VISITOR } from './buyer.js';

/** Believed this long while changes of customers are announced to this process, and while they are not. */
const BELIEVED_MS = 10_000;
const BELIEVED_DEAF_MS = 1_000;
const REMEMBERED = 10_000;
const WATCHED: ReadonlySet<string> = new Set(['customer', 'organization']);

interface Remembered {
  readonly tenantId: string;
  readonly terms: BuyingTerms | undefined;
  readonly readAt: number;
}

/** Who buys: at most one statement every few seconds for each customer, none for visitors. */
@Injectable()
export class Buyers implements EventSubscriber, OnModuleDestroy {
  private readonly remembered = new Map<string, Remembered>();
  /** Counts what was forgotten: an answer that was on its way meanwhile may be out of date. */
  private changes = 0;
  private readonly unsubscribe: () => void;

  constructor(
    private readonly terms: BuyingTermsRepository,
    private readonly clock: Clock,
    private readonly listener: EventListener,
  ) {
    this.unsubscribe = listener.subscribe(this);
  }

  onModuleDestroy(): void {
    this.unsubscribe();
  }

  onEvent({ aggregateType, aggregateId }: AnnouncedEvent): void {
    if (!WATCHED.has(aggregateType)) return;
    this.changes++;
    if (aggregateType === 'customer') this.remembered.delete(aggregateId);
    else this.remembered.clear(); // which customer an organization stands behind is not announced
  }

  onResync(): void {
    this.changes++;
    this.remembered.clear();
  }

  /**
   * The buyer of a scope: the customer that it acts for, also when staff act on the customer's behalf. Whoever sees all
   * customers names the one that is meant; without one they see what a visitor sees.
   * @param customerId whose purchase it is, when the scope sees more than one customer.
   */
  async of(scope: Scope, customerId?: string | null): Promise<Buyer> {
    const id = customerId ?? scope.customerId;
    if (id === ALL || (scope.actor.kind === 'visitor' && id === scope.customerId)) return VISITOR;
    if (!mayAsk(scope, id)) return VISITOR;
    const terms = await this.read(scope.tenantId, id);
    return terms ? buyerOf(scope.tenantId, terms, this.clock.now()) : VISITOR;
  }

  private async read(tenantId: string, id: string): Promise<BuyingTerms | undefined> {
    const known = this.remembered.get(id);
    const believed = this.listener.isListening ? BELIEVED_MS : BELIEVED_DEAF_MS;
    if (known?.tenantId === tenantId && performance.now() - known.readAt < believed) return known.terms;
    const { changes } = this;
    const readAt = performance.now();
    const terms = await this.terms.find(tenantId, id);
    if (this.changes !== changes) return terms;
    if (this.remembered.size >= REMEMBERED) this.remembered.clear();
    this.remembered.set(id, { tenantId, terms, readAt });
    return terms;
  }
}

const mayAsk = ({ customerId, below }: Scope, id: string): boolean =>
  customerId === ALL || customerId === id || (below?.includes(id) ?? false);
