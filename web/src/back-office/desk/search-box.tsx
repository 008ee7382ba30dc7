import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../shared/parts/icon';

const PAUSE_MS = 180;

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** One search for everything that one may paste: `/` or Ctrl-K leads here from anywhere. */
export function SearchBox({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const [text, setText] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    // The address changed elsewhere (back button, a link): follow it, unless somebody is typing.
    if (document.activeElement !== input.current) setText(value);
  }, [value]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const wanted =
        (event.key === '/' && !isTyping(event.target)) ||
        (event.key === 'k' && (event.ctrlKey || event.metaKey));
      if (!wanted) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <TextInput
      ref={input}
      type="search"
      aria-label="Find orders by number, customer or address"
      placeholder="Order number, customer or address"
      leftSection={<Icon name="search" size={18} />}
      value={text}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setText(next);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => onSearch(next.trim()), PAUSE_MS);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          clearTimeout(timer.current);
          onSearch(text.trim());
        }
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}
