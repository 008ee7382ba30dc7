import { Injectable } from '@nestjs/common';
import { Database, SANDBOX_TENANT, type Scope, type Transaction } from '../../../domains/helpers/index.js';
import type { Promotion } from '../../../domains/pricing/index.js';
import { PromotionUsesRepository } from '../../../domains/promotion/index.js';
import { isLimited } from '../../pricing/index.js';

/** The write of an order; inside of a transaction where one is given. Answers whether it was the first under its key. */
type Write = (tx?: Transaction) => Promise<boolean>;

interface PromotionOrder {
  readonly tenantId: string;
  readonly customerId: string | null;
  readonly orderId: string;
  readonly now: Date;
}

/** Counts promotions with a limit in the commit of the order that uses them; other orders stay one statement. */
@Injectable()
export class NotePromotions {
  constructor(
    private readonly database: Database,
    private readonly uses: PromotionUsesRepository,
  ) {}

  /**
   * Runs `commit` with the write, or with the write and the notes of promotions in one transaction.
   * @throws Refusal `promotionUsedUp`, `promotionUsedBefore`; nothing is placed then.
   */
  around(
    scope: Scope,
    promotions: readonly Promotion[],
    { customerId, ...order }: PromotionOrder,
    place: Write,
    commit: (write: Write) => Promise<boolean>,
  ): Promise<boolean> {
    const limited = promotions.filter(isLimited);
    // A demonstration uses nothing up that real customers could have.
    const counts = limited.length > 0 && scope.tenantId !== SANDBOX_TENANT;
    if (!counts || customerId === null) return commit(place);
    const noted = async (tx: Transaction): Promise<boolean> => {
      const placed = await place(tx);
      if (placed) await this.uses.note(tx, limited, { ...order, customerId });
      return placed;
    };
    return commit((tx) => (tx ? noted(tx) : this.database.transaction(scope, noted)));
  }
}
