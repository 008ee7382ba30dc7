import { Injectable } from '@nestjs/common';
import type { DemonstrationRun } from '../../../domains/demonstration/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { CatalogueSnapshot } from '../../catalog/index.js';
import { ChangeCartItems, CheckOut, KeepOrderEntry, ShoppingCarts } from '../../online-ordering/index.js';
import type { RunState } from '../running/progress.js';
import { type ScenarioItem, scenarioOf, type ScenarioStep } from '../scenarios/index.js';
import { sampleAnswers } from './sample-answers.js';

/** Answers open further questions: more rounds than any offering needs. */
const MOST_ROUNDS = 4;
const PHONE = '+1 216 555 0123';

/** What the invented customer does at the shop. */
@Injectable()
export class PlayOrdering {
  constructor(
    private readonly carts: ShoppingCarts,
    private readonly items: ChangeCartItems,
    private readonly entry: KeepOrderEntry,
    private readonly checkOut: CheckOut,
    private readonly catalogue: CatalogueSnapshot,
  ) {}

  /** Looking at a page and waiting need nothing done. @throws Refusal whatever the shop refuses */
  async play(
    scope: Scope,
    run: DemonstrationRun,
    { completes }: ScenarioStep,
    state: RunState,
  ): Promise<void> {
    if (completes.by === 'cart') await this.fill(scope, run, completes.lines, state);
    if (completes.by === 'entry' && state.cart) await this.answer(scope, run, state.cart.id);
    if (completes.by === 'order' && state.cart) await this.order(scope, run, state.cart.id);
  }

  private async fill(scope: Scope, run: DemonstrationRun, lines: number, { cart }: RunState): Promise<void> {
    const id = cart?.id ?? (await this.carts.create(scope, {}, {})).id;
    for (const item of scenarioOf(run.scenario).items.slice(cart?.lines ?? 0, lines)) {
      await this.items.add(scope, id, await this.chosen(item, run));
    }
  }

  private async chosen({ code, quantity, termMonths, site }: ScenarioItem, { places }: DemonstrationRun) {
    const { byCode } = await this.catalogue.current();
    const placeId = site === undefined ? undefined : places[site]?.id;
    return { offeringId: byCode.get(code)?.id ?? '', quantity, termMonths, placeId };
  }

  private async answer(scope: Scope, { places }: DemonstrationRun, cartId: string): Promise<void> {
    let form = await this.entry.form(scope, cartId);
    for (let round = 0; round < MOST_ROUNDS && !form.ready; round++) {
      form = await this.entry.answer(scope, cartId, sampleAnswers(form, places[0]?.text ?? ''));
    }
  }

  /** Answers first where it was asked for at once. The key makes a double press one order. */
  private async order(scope: Scope, run: DemonstrationRun, cartId: string): Promise<void> {
    await this.answer(scope, run, cartId);
    const contact = { name: scope.actor.name, email: EMAIL, phone: PHONE };
    await this.checkOut.execute(scope, cartId, { contact }, `demonstration ${run.customerId}`);
  }
}

/** Reserved for examples: no mail reaches anybody. */
export const EMAIL = 'you@demonstration.example';
