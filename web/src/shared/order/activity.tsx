import type { Activity } from '../../api/types';
import { formatTime } from '../format/dates';
import css from './order-parts.module.css';

/** What has happened, newest first, in plain words. */
export function ActivityList({ activity }: { activity: readonly Activity[] }) {
  if (activity.length === 0) {
    return (
      <p className={css['quiet']}>
        Nothing has happened yet. Each step of the order will be written down here.
      </p>
    );
  }
  const newestFirst = [...activity].sort((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <ol className={css['activity']}>
      {newestFirst.map((entry) => (
        <li key={entry.id} data-kind={entry.kind} className={css['entry']}>
          <p>{entry.text}</p>
          <p className={css['quiet']}>
            <time className="num" dateTime={entry.at}>
              {formatTime(entry.at)}
            </time>
            {entry.actor != null && entry.actor !== '' && ` · ${entry.actor}`}
          </p>
        </li>
      ))}
    </ol>
  );
}
