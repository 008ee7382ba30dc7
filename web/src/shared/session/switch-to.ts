import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { switchCompany } from '../../api/company';
import type { Session } from '../../api/types';

/**
 * Lets this browser act for another company. The page starts anew: nothing that was read for the company before may
 * stay on the screen or in memory.
 */
export function useSwitchCompany(): UseMutationResult<
  Session,
  Error,
  { membershipId: string; customerId?: string }
> {
  return useMutation({
    mutationFn: ({ membershipId, customerId }) => switchCompany(membershipId, customerId),
    onSuccess: ({ user }) => {
      window.location.assign(user?.kind === 'staff' ? '/back-office' : '/');
    },
  });
}
