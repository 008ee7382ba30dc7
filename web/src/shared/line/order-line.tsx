import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Milestone } from '../../api/types';
import { drawLine, type Orientation } from './line-geometry';
import { LineDrawing } from './line-drawing';
import { currentIndex, dateWriter, lineSummary, slipWords, stationsOf, type Station } from './line-model';
import { StationDetail } from './station-detail';
import { useStationPlaces } from './use-station-places';
import css from './order-line.module.css';

interface Props {
  milestones: readonly Milestone[];
  /** Names the list for assistive technology: `Progress of order 12-345`. */
  label: string;
  /** Below this width in pixels the line runs down instead of across. */
  turnsBelow?: number;
}

const STATUS_WORDS = {
  done: 'Done',
  current: 'In progress',
  upcoming: 'To come',
  skipped: 'Not reached',
  jeopardy: 'In jeopardy',
} as const;

/** Arrow keys move between stations, Home and End to the ends; Tab leaves the line. */
function stepOf(key: string, at: number, last: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, at + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

function StationDates({ station, write }: { station: Station; write: (date: string) => string }) {
  const late = station.slip !== null && station.slip > 0;
  return (
    <>
      {station.date !== null && (
        <time
          className={`mono ${css['date']}`}
          dateTime={station.date}
          data-moved={station.slip !== null || undefined}
        >
          <span className="visually-hidden">{station.dateKind === 'reached' ? 'reached ' : 'promised '}</span>
          {write(station.date)}
        </time>
      )}
      {station.predicted !== null && (
        <time className={`mono ${css['ghost']}`} dateTime={station.predicted} data-late={late || undefined}>
          <span className="visually-hidden">
            now expected{station.slip === null ? ' ' : `, ${slipWords(station.slip)}, `}
          </span>
          <span aria-hidden className={css['now']}>
            now{' '}
          </span>
          {write(station.predicted)}
        </time>
      )}
    </>
  );
}

/**
 * The line with stations: an order's milestones as a transit line. The drawing is decoration; the list of buttons over
 * it is what is read and reached by keyboard, and says everything that the drawing shows.
 */
export function OrderLine(props: Props) {
  // Places are measured once for a number of stations; another number is another line.
  return <MeasuredLine key={props.milestones.length} {...props} />;
}

function MeasuredLine({ milestones, label, turnsBelow = 720 }: Props) {
  const stations = useMemo(() => stationsOf(milestones), [milestones]);
  const write = useMemo(() => dateWriter(stations), [stations]);
  const current = Math.min(currentIndex(stations), stations.length - 1);
  const [chosen, choose] = useState<number | null>(null);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const { frame, list, places, length, width } = useStationPlaces(turnsBelow);
  const detailId = useId();
  const shown = Math.min(chosen ?? current, stations.length - 1);
  const station = stations[shown];
  if (station === undefined) return null;

  const orientation: Orientation = width !== null && width < turnsBelow ? 'down' : 'across';
  const drawing = places === null ? null : drawLine(stations, places, length, orientation);
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stepOf(event.key, shown, stations.length - 1);
    if (next === null) return;
    event.preventDefault();
    choose(next);
    buttons.current[next]?.focus();
  };

  return (
    <div className={css['line']} data-orientation={orientation} ref={frame}>
      <p className="visually-hidden">{lineSummary(stations)}</p>
      {drawing !== null && <LineDrawing drawing={drawing} stations={stations} shown={chosen} />}
      <ol className={css['stations']} aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {stations.map((each, index) => (
          <li key={each.code} className={css['station']} data-status={each.status}>
            <button
              type="button"
              ref={(node) => void (buttons.current[index] = node)}
              className={css['stop']}
              tabIndex={index === shown ? 0 : -1}
              aria-pressed={index === shown}
              aria-controls={detailId}
              aria-current={
                index === current && each.status !== 'done' && each.status !== 'skipped' ? 'step' : undefined
              }
              onClick={() => choose(index)}
            >
              <span className={css['name']}>{each.label}</span>
              <span className="visually-hidden">, {STATUS_WORDS[each.status]}, </span>
              <StationDates station={each} write={write} />
              {each.gate && (
                <span className={css['gate']}>
                  {each.status === 'done' ? 'Point of no return passed' : 'Point of no return'}
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
      <StationDetail id={detailId} station={station} position={shown + 1} total={stations.length} />
    </div>
  );
}
