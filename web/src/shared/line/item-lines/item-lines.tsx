import { useElementSize } from '@mantine/hooks';
import type { Milestone, OrderItem } from '../../../api/types';
import css from './item-lines.module.css';
import { mapTracks } from './item-tracks';

interface Props {
  items: readonly OrderItem[];
  milestones: readonly Milestone[];
}

/** More lines than this are no picture any more; the list of items has them all. */
const MOST = 8;

/**
 * The items of an order as parallel lines that begin and end together. A picture only: the list of items says the same
 * in words, and stands alone where the page is narrow.
 */
export function ItemLines({ items, milestones }: Props) {
  const { ref, width } = useElementSize();
  if (items.length < 2 || items.length > MOST) return null;
  const map = mapTracks(items, milestones, width);
  const all = items.every(({ state }) => state === 'completed');
  return (
    <div className={css['map']} ref={ref} aria-hidden>
      {width > 0 && (
        <svg width={width} height={map.height} focusable="false">
          {map.tracks.map((track) => (
            <path key={track.id} className={css['rest']} d={track.rest} />
          ))}
          {map.tracks.map((track) => (
            <g key={track.id}>
              <path className={css['run']} d={track.done} />
              <path className={track.jeopardy ? css['trouble'] : css['moving']} d={track.moving} />
              {track.stations.map((station) => (
                <circle
                  key={station.code}
                  className={css[station.status]}
                  cx={station.x}
                  cy={track.y}
                  r={station.status === 'done' ? 5 : 7}
                />
              ))}
            </g>
          ))}
          <circle className={css['done']} cx={map.start} cy={map.middle} r={7} />
          <circle className={all ? css['done'] : css['upcoming']} cx={map.end} cy={map.middle} r={8} />
        </svg>
      )}
      {map.tracks.map((track, row) => (
        <span key={track.id} className={css['name']} style={{ top: track.y - 30 }}>
          {items[row]?.offeringName}
        </span>
      ))}
    </div>
  );
}
