import { useSession } from './use-session';

/** For whom a member of staff acts in this frame; null in every other page. */
export function useActing() {
  return useSession().data?.acting ?? null;
}

/** Whether staff stand on a page that shows customers what is theirs, without acting for one. */
export function useStaffHere(): boolean {
  const session = useSession().data;
  return session?.user?.kind === 'staff' && session.acting === undefined;
}
