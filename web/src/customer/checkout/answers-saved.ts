import type { QueryClient } from '@tanstack/react-query';

/** Of the mutations that save a cart's order entry. */
export const savingKey = (cartId: string): readonly string[] => ['order-entry', cartId];

/** Resolves when no answer of this cart is on its way to the server any more, saved or not. */
export function answersSaved(queries: QueryClient, cartId: string): Promise<void> {
  const isSaving = (): boolean => queries.isMutating({ mutationKey: [...savingKey(cartId)] }) > 0;
  if (!isSaving()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = queries.getMutationCache().subscribe(() => {
      if (isSaving()) return;
      stop();
      resolve();
    });
  });
}
