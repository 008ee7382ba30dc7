import { useSession } from '../session/use-session';

/** The customer whose pages these are: of the person, or of whom a member of staff acts for. Null until it is known. */
export function useCustomerId(): string | null {
  const session = useSession().data;
  return session?.acting?.customerId ?? session?.user?.customerId ?? null;
}
