import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { io } from 'socket.io-client';
import { ACTING_ID } from '../../api/acting-frame';
import type { AssessmentRef, Present } from '../../api/needs';
import { answering } from './use-assessment';

export interface Together {
  /** Everybody who has it open, oneself among them. */
  here: Present[];
  me: string | null;
  live: boolean;
}

interface Opened {
  me?: string;
  here?: Present[];
  code?: string;
}

/** Fills in together: hears at once of what others answer, and who is here. */
export function useTogether({ id, share }: AssessmentRef): Together {
  const queries = useQueryClient();
  const [state, setState] = useState<Together>({ here: [], me: null, live: false });
  useEffect(() => {
    const socket = io('/needs', {
      withCredentials: true,
      reconnectionDelayMax: 5_000,
      ...(ACTING_ID !== null && { auth: { actingFor: ACTING_ID } }),
    });
    const refresh = (): void => {
      if (queries.isMutating({ mutationKey: answering(id) }) > 0) return; // its answer is newer
      for (const root of ['needs', 'needs-proposal', 'needs-shares', 'needs-list'])
        void queries.invalidateQueries({ queryKey: root === 'needs-list' ? [root] : [root, id] });
    };
    socket.on('connect', () => {
      const message = { assessmentId: id, ...(share !== null && { share }) };
      socket.emit('open', message, ({ me, here }: Opened) => {
        setState({ here: here ?? [], me: me ?? null, live: me !== undefined });
        refresh(); // whatever happened before was not announced to us
      });
    });
    socket.on('here', (here: Present[]) => setState((before) => ({ ...before, here })));
    socket.on('changed', refresh);
    socket.on('disconnect', (reason) => {
      setState({ here: [], me: null, live: false });
      if (reason === 'io server disconnect') socket.connect(); // rights have changed: ask to come in again
    });
    return () => {
      socket.disconnect();
    };
  }, [id, share, queries]);
  return state;
}
