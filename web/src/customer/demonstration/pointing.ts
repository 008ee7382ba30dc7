import { useEffect } from 'react';
import type { DemonstrationStep } from '../../api/demonstrations';

type Pointed = NonNullable<DemonstrationStep['point']>;

const ELEMENTS: Readonly<Record<string, string>> = {
  button: 'button, [role="button"]',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  region: 'section, aside, [role="region"]',
  textbox: 'input, textarea',
};
const MARK = 'data-pointed';

const nameOf = (element: HTMLElement): string =>
  (element.getAttribute('aria-label') ?? element.textContent).trim();

/** The element of the page, not of the guide itself, that has this role and a name that begins so. */
export function findPointed({ role, name }: Pointed): HTMLElement | null {
  const all = document.querySelectorAll<HTMLElement>(`#main :is(${ELEMENTS[role] ?? '*'})`);
  return [...all].find((each) => nameOf(each).startsWith(name) && each.offsetParent !== null) ?? null;
}

/** Rings what a step is about, as soon as the page shows it and for as long. */
export function usePointing(point: Pointed | null): void {
  useEffect(() => {
    if (point === null) return undefined;
    let ringed: HTMLElement | null = null;
    const mark = (): void => {
      const found = findPointed(point);
      if (found === ringed) return;
      ringed?.removeAttribute(MARK);
      found?.setAttribute(MARK, '');
      ringed = found;
    };
    mark();
    const watcher = new MutationObserver(mark);
    watcher.observe(document.body, { childList: true, subtree: true });
    return () => {
      watcher.disconnect();
      ringed?.removeAttribute(MARK);
    };
  }, [point]);
}

/** Brings what a step is about into view, and the keyboard to it. */
export function goToPointed(point: Pointed | null): void {
  const found = point === null ? null : findPointed(point);
  if (found === null) return;
  const quiet = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  found.scrollIntoView({ block: 'center', behavior: quiet ? 'auto' : 'smooth' });
  found.focus({ preventScroll: true });
}
