import { Injectable } from '@nestjs/common';
import { Database, type Scope } from '../../../domains/helpers/index.js';
import { KeepOrderEntry, ShoppingCarts } from '../../online-ordering/index.js';
import type { RunState } from './progress.js';

const NEWEST_ORDER = 'SELECT id, state FROM base.product_order ORDER BY created_at DESC, id DESC LIMIT 1';

/** Reads what the invented customer has. */
@Injectable()
export class RunStates {
  constructor(
    private readonly carts: ShoppingCarts,
    private readonly entry: KeepOrderEntry,
    private readonly database: Database,
  ) {}

  async of(scope: Scope): Promise<RunState> {
    const [order = null] = await this.database.query<{ id: string; state: string }>(scope, NEWEST_ORDER);
    if (order) return { cart: null, order };
    const cart = await this.carts.current(scope);
    const lines = Array.isArray(cart?.document.cartItem) ? cart.document.cartItem.length : 0;
    if (!cart || lines === 0) return { cart: cart ? { id: cart.id, lines, entryReady: false } : null, order };
    const { ready } = await this.entry.form(scope, cart.id);
    return { cart: { id: cart.id, lines, entryReady: ready }, order };
  }
}
