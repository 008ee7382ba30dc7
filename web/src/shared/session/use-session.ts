import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { signIn, signOut } from '../../api/operations';
import { sessionQuery } from '../../api/queries';
import type { Session } from '../../api/types';

export function useSession() {
  return useQuery(sessionQuery());
}

/** Signs in and forgets everything that was read as somebody else; the cart is merged by the server. */
export function useSignIn(): UseMutationResult<Session, Error, { email: string; password: string }> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ email, password }) => signIn(email, password),
    onSuccess: async (session) => {
      queries.setQueryData(sessionQuery().queryKey, (before) => ({ ...before, ...session }));
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => !['session', 'catalogue'].includes(String(queryKey[0])),
      });
    },
  });
}

export function useSignOut(): UseMutationResult<void, Error, void> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'catalogue' });
      await queries.fetchQuery(sessionQuery());
    },
  });
}
