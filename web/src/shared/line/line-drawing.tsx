import type { Drawing, Point } from './line-geometry';
import type { Station } from './line-model';
import css from './line-drawing.module.css';

function Stop({ at, station }: { at: Point; station: Station }) {
  const { x, y } = at;
  switch (station.status) {
    case 'done':
      return (
        <g className={css['done']}>
          <circle cx={x} cy={y} r={9} />
          <path d={`M${x - 4} ${y}l3 3 5-6`} />
        </g>
      );
    case 'current':
      return (
        <g className={css['current']}>
          <circle cx={x} cy={y} r={12} />
          <circle cx={x} cy={y} r={5} />
        </g>
      );
    case 'jeopardy':
      return (
        <g className={css['jeopardy']}>
          <circle cx={x} cy={y} r={12} />
          <path d={`M${x} ${y - 6}v7M${x} ${y + 5}v.5`} />
        </g>
      );
    case 'skipped':
      return <circle className={css['skipped']} cx={x} cy={y} r={5} />;
    case 'upcoming':
      return <circle className={css['upcoming']} cx={x} cy={y} r={8} />;
  }
}

function Gate({ at, passed, down }: { at: Point; passed: boolean; down: boolean }) {
  const bar = (offset: number): string =>
    down ? `M${at.x - 12} ${at.y + offset}h24` : `M${at.x + offset} ${at.y - 12}v24`;
  return <path className={css['gate']} data-passed={passed || undefined} d={`${bar(-3)}${bar(3)}`} />;
}

/** The picture of a line. Hidden from assistive technology: the list over it says the same. */
export function LineDrawing({
  drawing,
  stations,
  shown,
}: {
  drawing: Drawing;
  stations: readonly Station[];
  shown: number | null;
}) {
  const down = drawing.height > drawing.width;
  const picked = shown === null ? undefined : drawing.stations[shown];
  return (
    <svg
      className={css['drawing']}
      width={drawing.width}
      height={drawing.height}
      aria-hidden
      focusable="false"
    >
      <path className={css['rest']} d={drawing.rest} />
      <path
        className={css['terminus']}
        d={drawing.terminus}
        data-done={stations.at(-1)?.status === 'done' || undefined}
      />
      {drawing.blocked !== '' && <path className={css['blocked']} d={drawing.blocked} />}
      <path className={css['run']} d={drawing.done} />
      {drawing.moving !== '' && <path className={css['moving']} d={drawing.moving} />}
      {drawing.detour !== null && (
        <>
          <path className={css['detour']} d={drawing.detour.path} />
          <path
            className={css['mark']}
            d={`M${drawing.detour.mark.x} ${drawing.detour.mark.y - 8}l8 8-8 8-8-8z`}
          />
        </>
      )}
      {drawing.gates.map((gate) => (
        <Gate key={`${gate.at.x},${gate.at.y}`} at={gate.at} passed={gate.passed} down={down} />
      ))}
      {drawing.ghosts.map((ghost) => (
        <g key={`${ghost.at.x},${ghost.at.y}`} className={css['ghost']}>
          <path d={ghost.tie} />
          <circle cx={ghost.at.x} cy={ghost.at.y} r={7} />
        </g>
      ))}
      {picked !== undefined && <circle className={css['picked']} cx={picked.x} cy={picked.y} r={17} />}
      {drawing.stations.map((at, index) => {
        const station = stations[index];
        return station === undefined ? null : <Stop key={station.code} at={at} station={station} />;
      })}
    </svg>
  );
}
