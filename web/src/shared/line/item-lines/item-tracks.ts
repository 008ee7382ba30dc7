import type { Milestone, OrderItem, StationStatus } from '../../../api/types';
import { currentIndex } from '../line-model';

/** One item as a track beside the others, in pixels. */
export interface ItemTrack {
  id: string;
  y: number;
  done: string;
  moving: string;
  rest: string;
  jeopardy: boolean;
  stations: { x: number; status: StationStatus; code: string }[];
}

export interface TrackMap {
  height: number;
  /** Where all tracks begin and end together. */
  start: number;
  end: number;
  middle: number;
  tracks: ItemTrack[];
}

const ROW = 52;
const TOP = 34;
const EDGE = 14;
const BEND = 14;

/** From the common start into the row: down (or up) the trunk, then round the bend. */
function branch(x: number, middle: number, y: number, side: 1 | -1): string {
  if (y === middle) return `M${x} ${y}H${x + side * BEND}`;
  const way = Math.sign(y - middle);
  return `M${x} ${middle}V${y - way * BEND}Q${x} ${y} ${x + side * BEND} ${y}`;
}

/**
 * Lays items out as parallel tracks between one start and one end. A station stands in the column of its milestone, so
 * that the same milestone of two items stands one below the other; an item passes columns that it does not have.
 */
export function mapTracks(
  items: readonly OrderItem[],
  columns: readonly Milestone[],
  width: number,
): TrackMap {
  const start = EDGE;
  const end = width - EDGE;
  const step = (end - start - 4 * BEND) / Math.max(1, columns.length);
  const place = new Map(columns.map(({ code }, index) => [code, start + 2 * BEND + step * (index + 0.5)]));
  const middle = TOP + ((items.length - 1) * ROW) / 2;
  const tracks = items.map((item, row) => {
    const y = TOP + row * ROW;
    const stations = item.milestones.flatMap(({ code, status }) => {
      const x = place.get(code);
      return x === undefined ? [] : [{ x, status, code }];
    });
    const next = currentIndex(stations);
    const reached = next === 0 ? null : (stations[next - 1]?.x ?? null);
    const coming = stations[next]?.x ?? null;
    const isOver = stations[next]?.status === 'skipped';
    const into = branch(start, middle, y, 1);
    const out = branch(end, middle, y, -1);
    const from = start + BEND;
    const to = end - BEND;
    const restFrom = (isOver ? (reached ?? from) : coming) ?? to;
    return {
      id: item.id,
      y,
      done:
        reached === null
          ? ''
          : `${into}M${from} ${y}H${coming === null ? to : reached}${coming === null ? out : ''}`,
      moving: coming === null || isOver ? '' : `M${reached ?? from} ${y}H${coming}`,
      rest: coming === null ? '' : `${reached === null ? into : ''}M${restFrom} ${y}H${to}${out}`,
      jeopardy: stations[next]?.status === 'jeopardy',
      stations,
    };
  });
  return { height: TOP * 2 + (items.length - 1) * ROW, start, end, middle, tracks };
}
