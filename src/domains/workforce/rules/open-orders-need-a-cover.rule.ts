import { Refusal } from '../../helpers/index.js';

/** Who has open orders goes only when somebody takes them over. @throws Refusal `openOrdersNeedCover`, `coverIsSelf` */
export function refuseOpenOrdersWithoutCover(
  agent: { readonly id: string; readonly name: string },
  openOrders: number,
  coverId: string | null,
): void {
  if (coverId === agent.id) {
    throw new Refusal(
      'invalid',
      'coverIsSelf',
      `${agent.name} cannot take over from himself: name a colleague.`,
    );
  }
  if (openOrders === 0 || coverId !== null) return;
  throw new Refusal(
    'conflict',
    'openOrdersNeedCover',
    `${agent.name} has ${openOrders} open ${openOrders === 1 ? 'order' : 'orders'}: name a colleague who takes over.`,
  );
}
