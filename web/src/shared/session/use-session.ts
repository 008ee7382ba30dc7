import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { secondStep, signIn, signOut } from '../../api/operations';
import { sessionQuery } from '../../api/queries';
import type { SecondStep, Session } from '../../api/types';

export function useSession() {
  return useQuery(sessionQuery());
}

/** Takes a session that was opened, and forgets everything that was read as somebody else. */
function useOpened(): (session: Session) => Promise<void> {
  const queries = useQueryClient();
  return async (session) => {
    if (session.user === null) return; // half a sign-in: nobody has changed yet
    queries.setQueryData(sessionQuery().queryKey, (before) => ({ ...before, ...session }));
    await queries.invalidateQueries({
      predicate: ({ queryKey }) => !['session', 'catalogue'].includes(String(queryKey[0])),
    });
  };
}

/** Signs in; the cart is merged by the server. An account with a second factor answers with a challenge instead. */
export function useSignIn(): UseMutationResult<Session, Error, { email: string; password: string }> {
  const opened = useOpened();
  return useMutation({
    mutationFn: ({ email, password }) => signIn(email, password),
    onSuccess: opened,
  });
}

/** The second half of a sign-in. */
export function useSecondStep(): UseMutationResult<Session, Error, SecondStep> {
  const opened = useOpened();
  return useMutation({ mutationFn: secondStep, onSuccess: opened });
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
