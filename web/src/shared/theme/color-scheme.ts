import { isMantineColorScheme, type MantineColorScheme, type MantineColorSchemeManager } from '@mantine/core';

/** The same key as in early-color-scheme.js. */
const KEY = 'trunkline.color-scheme';

/**
 * Keeps the chosen colour scheme under one key for both portals and follows a change made in another tab.
 * Blocked storage means: follow the system, forget the choice.
 */
export function colorSchemeStore(): MantineColorSchemeManager {
  let stop = (): void => undefined;
  return {
    get(fallback) {
      try {
        const stored = localStorage.getItem(KEY);
        return isMantineColorScheme(stored) ? stored : fallback;
      } catch {
        return fallback;
      }
    },
    set(value: MantineColorScheme) {
      try {
        localStorage.setItem(KEY, value);
      } catch {
        // Storage is blocked: the choice holds for this page only.
      }
    },
    subscribe(onUpdate) {
      const listen = (event: StorageEvent): void => {
        if (event.key === KEY && isMantineColorScheme(event.newValue)) onUpdate(event.newValue);
      };
      window.addEventListener('storage', listen);
      stop = () => window.removeEventListener('storage', listen);
    },
    unsubscribe: () => stop(),
    clear() {
      localStorage.removeItem(KEY);
    },
  };
}
