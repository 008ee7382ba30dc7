import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  createContext,
  use,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { sessionQuery } from '../../api/queries';
import { formatAge, formatTime } from '../format/dates';
import { LiveFeed, type LiveState } from './live-feed';
import css from './live.module.css';

const Feed = createContext<LiveFeed | null>(null);
const POLL_MS = 4_000;

export function LiveProvider({ children }: { children: ReactNode }) {
  const queries = useQueryClient();
  const feed = useMemo(() => new LiveFeed(queries), [queries]);
  const userId = useQuery(sessionQuery()).data?.user?.id ?? null;
  useEffect(() => {
    // A visitor owns nothing that moves.
    if (userId === null) return undefined;
    feed.connect();
    return () => feed.disconnect();
  }, [feed, userId]);
  return <Feed value={feed}>{children}</Feed>;
}

export function useLiveFeed(): LiveFeed {
  const feed = use(Feed);
  if (feed === null) throw new Error('LiveProvider is missing above this component.');
  return feed;
}

export function useLiveState(): LiveState {
  const feed = useLiveFeed();
  return useSyncExternalStore(feed.watch, feed.current);
}

/** For a query's refetchInterval: no polling while the socket tells us. */
export function usePolling(): number | false {
  return useLiveState() === 'live' ? false : POLL_MS;
}

/** Says whether what is shown moves by itself, and how old it is when it does not. */
export function LiveBadge({ updatedAt }: { updatedAt: number }) {
  const state = useLiveState();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (state === 'live') return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [state]);
  if (state === 'live') {
    return (
      <span
        className={css['badge']}
        data-state="live"
        title={`Last change read ${formatTime(new Date(updatedAt).toISOString())}`}
      >
        <span className={css['dot']} aria-hidden />
        Live
      </span>
    );
  }
  return (
    <span className={css['badge']} data-state={state} role="status">
      <span className={css['dot']} aria-hidden />
      {state === 'connecting'
        ? 'Connecting'
        : `As of ${formatAge(updatedAt, Math.max(now, updatedAt))} · reconnecting`}
    </span>
  );
}
