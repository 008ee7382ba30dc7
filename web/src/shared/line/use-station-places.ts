import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

interface Places {
  frame: RefObject<HTMLDivElement | null>;
  list: RefObject<HTMLOListElement | null>;
  /** Pixel positions of the stations along the track, null before the first layout. */
  places: readonly number[] | null;
  length: number;
  width: number | null;
}

/** Vertical distance from the top of a list row to its station. */
const ROW_ANCHOR = 20;

/**
 * Lets the style sheet lay the labels out (they wrap, grow with the reader's font size) and measures where the stations
 * came to stand, so that the drawing follows the words and never the other way round.
 */
export function useStationPlaces(turnsBelow: number): Places {
  const frame = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const [measured, setMeasured] = useState<{ places: number[]; length: number; width: number } | null>(null);

  useLayoutEffect(() => {
    const node = list.current;
    const outer = frame.current;
    if (node === null || outer === null) return undefined;
    const measure = (): void => {
      const width = outer.clientWidth;
      const down = width < turnsBelow;
      outer.dataset['orientation'] = down ? 'down' : 'across';
      const rows = [...node.children] as HTMLElement[];
      const places = rows.map((row) =>
        down ? row.offsetTop + ROW_ANCHOR : row.offsetLeft + row.offsetWidth / 2,
      );
      const length = down ? node.offsetHeight : node.offsetWidth;
      setMeasured((before) =>
        before !== null &&
        before.width === width &&
        before.length === length &&
        before.places.join() === places.join()
          ? before
          : { places, length, width },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(node);
    return () => observer.disconnect();
  }, [turnsBelow]);

  return {
    frame,
    list,
    places: measured?.places ?? null,
    length: measured?.length ?? 0,
    width: measured?.width ?? null,
  };
}
