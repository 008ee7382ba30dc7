import { useEffect, type RefObject } from 'react';

/**
 * j and k move through the rows, Enter opens (a row is a link), Escape closes the opened order. Keys pressed while
 * typing, or with a modifier, are left alone.
 */
export function useListKeys(
  list: RefObject<HTMLUListElement | null>,
  isOpen: boolean,
  close: () => void,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const target = event.target;
      const typing = target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape' && isOpen) return close();
      if (event.key !== 'j' && event.key !== 'k') return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-desk-row]') ?? [])];
      const at = rows.findIndex((row) => row === document.activeElement);
      const start = at === -1 ? rows.findIndex((row) => row.dataset['open'] !== undefined) : at;
      const next = start === -1 ? 0 : start + (event.key === 'j' ? 1 : -1);
      const row = rows[Math.max(0, Math.min(rows.length - 1, next))];
      event.preventDefault();
      row?.focus();
      row?.scrollIntoView({ block: 'nearest' });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [list, isOpen, close]);
}
