import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { type Demonstration, demonstrationQuery, lookAt, playStep } from '../../api/demonstrations';
import { framePath } from '../../api/frame';
import { usePlace } from '../../shared/address/use-place';

/** Who watches is never further behind than this. */
const WATCH_MS = 2_000;
const LOOK_MS = 5_000;

/** The page inside the frame. */
export function useFramePage(): string {
  const { pathname } = useLocation();
  const inside =
    framePath !== undefined && pathname.startsWith(framePath) ? pathname.slice(framePath.length) : pathname;
  return inside === '' ? '/' : inside;
}

/** The demonstration of this frame, followed as it moves. */
export function useRun(id: string) {
  return useQuery({
    ...demonstrationQuery(id),
    refetchInterval: ({ state }) => (state.data?.part === 'watcher' ? WATCH_MS : LOOK_MS),
  });
}

/** Tells where who drives is, and takes who watches there. */
export function useSamePage(run: Demonstration | undefined): void {
  const page = useFramePage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const drives = run?.part === 'driver';
  const id = run?.id;
  const led = run?.part === 'watcher' ? run.path : null;
  useEffect(() => {
    if (!drives || id === undefined) return;
    void lookAt(id, page)
      .then((next) => queries.setQueryData(demonstrationQuery(id).queryKey, next))
      .catch(() => undefined); // the next look tells it again
  }, [drives, id, page, queries]);
  useEffect(() => {
    if (led !== null) void navigate({ to: led });
  }, [led, navigate]);
}

/** The address of the step is the one that the shop shows. */
export function useStepPlace(run: Demonstration | undefined): void {
  const { place, choose } = usePlace();
  const step = run?.steps.find((each) => each.id === run.current);
  const wanted = step?.place ?? null;
  const id = wanted?.id;
  const text = wanted?.text;
  useEffect(() => {
    if (id !== undefined && text !== undefined && id !== place?.id) choose({ id, text });
    // Only a step that begins sets the address: whoever changes it meanwhile means it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [id, text]);
}

/** Does a step for the visitor, and shows what came of it. */
export function usePlayStep(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (step: string) => playStep(id, step),
    onSuccess: async (next) => {
      queries.setQueryData(demonstrationQuery(id).queryKey, next);
      await queries.invalidateQueries({
        predicate: ({ queryKey }) => !['session', 'catalogue', 'demonstration'].includes(String(queryKey[0])),
      });
    },
  });
}
