import type { StationStatus } from '../../api/types';
import { currentIndex, lineSummary } from './line-model';
import css from './compact-line.module.css';

interface Stop {
  code: string;
  label?: string;
  status: StationStatus;
}

const GAP = 18;
const PAD = 8;

/** The line small enough for a table cell: the same signs (filled, ringed, hollow, amber) and one sentence for readers. */
export function CompactLine({ milestones }: { milestones: readonly Stop[] }) {
  if (milestones.length === 0) return null;
  const stops = milestones.map((stop) => ({ ...stop, label: stop.label ?? stop.code }));
  const next = currentIndex(stops);
  const last = stops.length - 1;
  const x = (index: number): number => PAD + index * GAP;
  const jeopardy = stops[next]?.status === 'jeopardy';
  const isOver = stops[next]?.status === 'skipped';
  const reached = Math.max(0, Math.min(next, last + 1) - 1);
  const from = x(reached);
  return (
    <svg
      className={css['compact']}
      width={x(last) + PAD}
      height={20}
      viewBox={`0 0 ${x(last) + PAD} 20`}
      role="img"
      aria-label={lineSummary(stops)}
    >
      <path className={css['rest']} d={`M${x(isOver ? reached : Math.min(next, last))} 12H${x(last)}`} />
      <path className={css['run']} d={`M${x(0)} 12H${from}`} />
      {next > 0 && next <= last && !isOver && (
        <path
          className={jeopardy ? css['detour'] : css['moving']}
          d={jeopardy ? `M${from} 12l4 -7h${GAP - 8}l4 7` : `M${from} 12H${x(next)}`}
        />
      )}
      {stops.map((stop, index) => (
        <circle
          key={stop.code}
          className={css[stop.status]}
          cx={x(index)}
          cy={12}
          r={stop.status === 'done' ? 4 : stop.status === 'skipped' ? 3 : 5}
        />
      ))}
    </svg>
  );
}
