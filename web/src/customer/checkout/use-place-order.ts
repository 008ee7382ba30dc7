import { useIsMutating, useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { ApiError } from '../../api/errors';
import { checkout } from '../../api/operations';
import { cartQuery } from '../../api/queries';
import type { ApprovalPending, CheckoutReceipt } from '../../api/types';
import { type Attempt, forgetAttempt } from './attempt';

const PLACING = ['checkout'];

/** True from the press until the page of what came of it is shown, or the attempt has failed. */
export const useIsPlacing = (): boolean => useIsMutating({ mutationKey: PLACING }) > 0;

/** Places the order of an attempt and leads to the thanks for it, or to the approval that it waits for. */
export function usePlaceOrder(): UseMutationResult<CheckoutReceipt | ApprovalPending, Error, Attempt> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationKey: PLACING,
    mutationFn: ({ cartId, body, key }: Attempt) => checkout(cartId, body, key),
    onSuccess: async (receipt, attempt) => {
      forgetAttempt(attempt);
      if ('approvalId' in receipt) {
        const { approvalId } = receipt;
        await navigate({ to: '/approvals/$approvalId', params: { approvalId }, replace: true });
      } else {
        const { orderId } = receipt;
        await navigate({ to: '/orders/$orderId/placed', params: { orderId }, replace: true });
        void queries.invalidateQueries({ queryKey: ['orders'] });
      }
      queries.setQueryData(cartQuery().queryKey, null);
    },
    onError: (error, attempt) => {
      // A refusal is final for these words; an answer that never came may have been an order, and so may one from before
      // the session ended.
      if (error instanceof ApiError && !error.passing && error.status !== 401) forgetAttempt(attempt);
    },
  });
}
