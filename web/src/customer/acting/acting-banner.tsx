import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { endActing, type ActingSession } from '../../api/acting';
import { sessionQuery } from '../../api/queries';
import { formatTime } from '../../shared/format/dates';
import { Icon } from '../../shared/parts/icon';
import { leaveFrame } from '../../shared/acting/frame';
import css from './acting.module.css';

const TICK_MS = 15_000;

/** Minutes until a grant ends; asks the server again when they are over: a use may have extended it. */
function useMinutesLeft(expiresAt: string): number {
  const queries = useQueryClient();
  const [now, setNow] = useState(() => Date.now());
  const left = Date.parse(expiresAt) - now;
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const over = left <= 0;
  useEffect(() => {
    if (over) void queries.invalidateQueries({ queryKey: sessionQuery().queryKey });
  }, [over, queries]);
  return Math.max(0, Math.ceil(left / 60_000));
}

/** Says for whom one acts, why, and for how long; always in view, with the way out. */
export function ActingBanner({ acting }: { acting: ActingSession }) {
  const minutes = useMinutesLeft(acting.expiresAt);
  const end = useMutation({ mutationFn: () => endActing(acting.id), onSettled: () => leaveFrame(acting.id) });
  return (
    <div className={css['banner']} role="region" aria-label="Acting for a customer">
      <p className={css['whom']}>
        <Icon name="person" />
        <span>
          Acting for <strong>{acting.customerName}</strong>
        </span>
      </p>
      <p className={css['why']}>
        <span title={acting.reason}>{acting.reason}</span>
        <span className="num" title={`Until ${formatTime(acting.expiresAt)}, unless you go on`}>
          {minutes} min left
        </span>
      </p>
      <Button
        variant="white"
        size="compact-md"
        className={css['end']}
        loading={end.isPending}
        onClick={() => end.mutate()}
      >
        End and go back
      </Button>
    </div>
  );
}
