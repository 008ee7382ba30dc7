import { ActionIcon } from '@mantine/core';
import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { Icon } from '../shared/parts/icon';

export type Density = 'comfortable' | 'compact';

const KEY = 'trunkline.density';
const Context = createContext<{ density: Density; change: (next: Density) => void }>({
  density: 'comfortable',
  change: () => undefined,
});

function stored(): Density {
  try {
    return localStorage.getItem(KEY) === 'compact' ? 'compact' : 'comfortable';
  } catch {
    return 'comfortable';
  }
}

/** How closely rows stand; remembered on this device. */
export function DensityProvider({ children }: { children: ReactNode }) {
  const [density, setDensity] = useState(stored);
  const value = useMemo(
    () => ({
      density,
      change: (next: Density) => {
        setDensity(next);
        try {
          localStorage.setItem(KEY, next);
        } catch {
          // Storage is blocked: it holds for this page only.
        }
      },
    }),
    [density],
  );
  return <Context value={value}>{children}</Context>;
}

export function useDensity(): Density {
  return use(Context).density;
}

export function DensitySwitch() {
  const { density, change } = use(Context);
  const next: Density = density === 'compact' ? 'comfortable' : 'compact';
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={40}
      aria-label={`Show ${next} rows`}
      title={`Show ${next} rows`}
      onClick={() => change(next)}
    >
      <Icon name={density === 'compact' ? 'roomy' : 'rows'} />
    </ActionIcon>
  );
}
