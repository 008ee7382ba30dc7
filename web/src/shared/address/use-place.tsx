import { FRAME_ID, frameKey } from '../../api/frame';
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';

/** The service address that the visitor is shopping for. */
export interface ChosenPlace {
  id: string;
  text: string;
}

interface PlaceChoice {
  place: ChosenPlace | null;
  choose: (place: ChosenPlace | null) => void;
}

const KEY = frameKey('trunkline.place');
/** An address that one looks up for a customer is not one's own, nor the next customer's: it goes with the tab. */
const shelf = (): Storage => (FRAME_ID === null ? localStorage : sessionStorage);
const Context = createContext<PlaceChoice>({ place: null, choose: () => undefined });

function stored(): ChosenPlace | null {
  try {
    const value: unknown = JSON.parse(shelf().getItem(KEY) ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { id, text } = value as Partial<ChosenPlace>;
    return typeof id === 'string' && typeof text === 'string' ? { id, text } : null;
  } catch {
    return null;
  }
}

/** Keeps the address over pages and visits, so that nobody types it twice. */
export function PlaceProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState(stored);
  const choose = useCallback((next: ChosenPlace | null) => {
    setPlace(next);
    try {
      if (next === null) shelf().removeItem(KEY);
      else shelf().setItem(KEY, JSON.stringify(next));
    } catch {
      // Storage is blocked: the address holds for this page only.
    }
  }, []);
  const value = useMemo(() => ({ place, choose }), [place, choose]);
  return <Context value={value}>{children}</Context>;
}

export function usePlace(): PlaceChoice {
  return use(Context);
}
