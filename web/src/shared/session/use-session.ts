import { useMutation, useQuery, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { secondStep, session as readSession, signIn, signOut } from '../../api/operations';
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

/**
 * A browser that refuses our cookie (cookies off, or plain http) is let in and is nobody at its next request: say so
 * instead of showing the sign-in again without a word.
 */
async function kept(opened: Session): Promise<Session> {
  if (opened.user === null || (await readSession()).user !== null) return opened;
  throw new Error(
    'Your browser did not keep the sign-in. Allow cookies for this site, or open it under https://, and sign in again.',
  );
}

/** Signs in; the cart is merged by the server. An account with a second factor answers with a challenge instead. */
export function useSignIn(): UseMutationResult<Session, Error, { email: string; password: string }> {
  const opened = useOpened();
  return useMutation({
    mutationFn: async ({ email, password }) => kept(await signIn(email, password)),
    onSuccess: opened,
  });
}

/** The second half of a sign-in. */
export function useSecondStep(): UseMutationResult<Session, Error, SecondStep> {
  const opened = useOpened();
  return useMutation({ mutationFn: async (proof) => kept(await secondStep(proof)), onSuccess: opened });
}

export function useSignOut(): UseMutationResult<void, Error, void> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      // First who is here now: pages then stop asking for what was theirs before it is forgotten.
      await queries.fetchQuery({ ...sessionQuery(), staleTime: 0 });
      queries.removeQueries({
        predicate: ({ queryKey }) => !['catalogue', 'session'].includes(String(queryKey[0])),
      });
    },
  });
}
