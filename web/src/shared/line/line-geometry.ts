import type { Station } from './line-model';

export type Orientation = 'across' | 'down';

/** Distance of the track from the drawing's edge: room above (or left) of it is where detours run. */
export const TRACK = { across: 40, down: 26 } as const;
const DETOUR = { across: 24, down: 16 } as const;
const GHOST_REACH = 40;

export interface Drawing {
  width: number;
  height: number;
  done: string;
  moving: string;
  rest: string;
  blocked: string;
  detour: { path: string; mark: Point } | null;
  gates: { at: Point; passed: boolean }[];
  ghosts: { at: Point; tie: string }[];
  stations: Point[];
  terminus: string;
}

export interface Point {
  x: number;
  y: number;
}

/** Turns distances along and beside the track into coordinates, so that each shape is computed once for both ways. */
class Track {
  constructor(
    private readonly orientation: Orientation,
    private readonly base: number,
  ) {}

  at(along: number, beside = 0): Point {
    const across = this.base - beside;
    return this.orientation === 'across' ? { x: along, y: across } : { x: across, y: along };
  }

  path(...points: readonly (readonly [number, number?])[]): string {
    return points
      .map(([along, beside], index) => {
        const { x, y } = this.at(along, beside);
        return `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
      })
      .join('');
  }
}

/**
 * The amber way around: leaves the track at 45 degrees, runs beside it, and comes back before the station, `clearance`
 * pixels early where a gate stands there.
 */
function detourOf(
  track: Track,
  from: number,
  to: number,
  depth: number,
  clearance: number,
): { path: string; mark: Point } {
  const room = Math.min(Math.abs(depth), (to - from) / 3);
  const beside = Math.sign(depth) * room;
  const start = from + Math.min(14, (to - from) * 0.12);
  const end = to - Math.max(clearance, Math.min(14, (to - from) * 0.12));
  return {
    path: track.path([from], [start], [start + room, beside], [end - room, beside], [end], [to]),
    mark: track.at((start + end) / 2, beside),
  };
}

/**
 * Draws stations that stand at `along` (pixels) on a track of `length`. The progress is solid up to the last station
 * reached and broken up to the one being worked on; a jeopardy blocks that stretch and goes around it.
 */
export function drawLine(
  stations: readonly Station[],
  along: readonly number[],
  length: number,
  orientation: Orientation,
): Drawing {
  const base = TRACK[orientation];
  const track = new Track(orientation, base);
  const size = orientation === 'across' ? { width: length, height: 64 } : { width: 56, height: length };
  const place = (index: number): number => along[index] ?? 0;
  const last = stations.length - 1;
  const open = stations.findIndex((station) => station.status !== 'done');
  // What was skipped is not worked towards: the line stops where the work did.
  const isOver = stations[open]?.status === 'skipped';
  const next = open === -1 ? last : isOver ? Math.max(0, open - 1) : open;
  const reached = open === -1 ? last : Math.max(0, open - 1);
  const jeopardy = stations[next]?.status === 'jeopardy';
  // A jeopardy at the first station has no stretch before it: its detour leads onwards instead.
  const from = jeopardy && next === 0 ? place(0) : place(reached);
  const to = jeopardy && next === 0 ? place(Math.min(1, last)) : place(next);
  const blocked = jeopardy && to > from;
  return {
    ...size,
    stations: along.map((at) => track.at(at)),
    done: track.path([place(0)], [place(reached)]),
    moving: !blocked && next > reached ? track.path([place(reached)], [place(next)]) : '',
    rest: track.path([blocked ? Math.max(to, place(next)) : place(next)], [place(last)]),
    blocked: blocked ? track.path([from], [to]) : '',
    detour: blocked
      ? detourOf(
          track,
          from,
          to,
          DETOUR[orientation],
          stations[next]?.gate === true ? gateGap(to - from) + 8 : 0,
        )
      : null,
    gates: stations.flatMap((station, index) =>
      station.gate && index > 0
        ? [
            {
              at: track.at(place(index) - gateGap(place(index) - place(index - 1))),
              passed: station.status === 'done',
            },
          ]
        : [],
    ),
    ghosts: stations.flatMap((station, index) => ghostOf(track, stations, along, index, station.slip)),
    terminus: track.path([place(last), 13], [place(last), -13]),
  };
}

/** The gate stands closely before its station, clear of the ring of the current one. */
function gateGap(stretch: number): number {
  return Math.min(26, stretch * 0.34);
}

function ghostOf(
  track: Track,
  stations: readonly Station[],
  along: readonly number[],
  index: number,
  slip: number | null,
): { at: Point; tie: string }[] {
  const at = along[index];
  if (slip === null || at === undefined) return [];
  const neighbour = along[index + (slip > 0 ? 1 : -1)];
  const room = neighbour === undefined ? GHOST_REACH : Math.abs(neighbour - at) * 0.42;
  const reach = Math.min(GHOST_REACH, room) * Math.sign(slip);
  const inset = stations[index]?.status === 'upcoming' ? 8 : 12;
  return [
    {
      at: track.at(at + reach),
      tie: track.path([at + inset * Math.sign(slip)], [at + reach - 8 * Math.sign(slip)]),
    },
  ];
}
