import { useEffect, useRef, useState } from 'react';

/**
 * True for a second after `value` has changed, never for the first value: what live data changed glows.
 * Compared by its JSON text, so that a refetch of the same content does not glow.
 */
export function useGlow(value: unknown): boolean {
  const text = JSON.stringify(value);
  const before = useRef(text);
  const [glowing, setGlowing] = useState(false);
  useEffect(() => {
    if (before.current === text) return undefined;
    before.current = text;
    setGlowing(true);
    const timer = setTimeout(() => setGlowing(false), 1000);
    return () => clearTimeout(timer);
  }, [text]);
  return glowing;
}
