import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';

/** As many stand side by side. */
export const MOST_COMPARED = 4;
const KEY = 'trunkline.compare';

export interface Compared {
  id: string;
  name: string;
}

interface CompareTray {
  chosen: readonly Compared[];
  isFull: boolean;
  toggle: (one: Compared) => void;
  clear: () => void;
}

const Context = createContext<CompareTray>({
  chosen: [],
  isFull: false,
  toggle: () => undefined,
  clear: () => undefined,
});

function stored(): Compared[] {
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    const all = Array.isArray(value) ? (value as Partial<Compared>[]) : [];
    return all
      .flatMap(({ id, name }) => (typeof id === 'string' && typeof name === 'string' ? [{ id, name }] : []))
      .slice(0, MOST_COMPARED);
  } catch {
    return [];
  }
}

/** What is laid aside for comparing, for as long as the tab is open. */
export function CompareProvider({ children }: { children: ReactNode }) {
  const [chosen, setChosen] = useState(stored);
  const keep = useCallback((next: Compared[]) => {
    setChosen(next);
    try {
      sessionStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // Storage is blocked: the choice holds for this page only.
    }
  }, []);
  const value = useMemo(
    () => ({
      chosen,
      isFull: chosen.length >= MOST_COMPARED,
      toggle: (one: Compared) => {
        const others = chosen.filter(({ id }) => id !== one.id);
        if (others.length < chosen.length) keep(others);
        else if (others.length < MOST_COMPARED) keep([...others, one]);
      },
      clear: () => keep([]),
    }),
    [chosen, keep],
  );
  return <Context value={value}>{children}</Context>;
}

export const useCompare = (): CompareTray => use(Context);
