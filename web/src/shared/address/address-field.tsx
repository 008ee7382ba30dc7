import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { suggestionsQuery } from '../../api/queries';
import type { AddressSuggestion } from '../../api/types';
import { Icon } from '../parts/icon';
import css from './address-field.module.css';
import type { ChosenPlace } from './use-place';

const KIND_WORDS: Record<string, string> = {
  exact: 'Address',
  wireCentre: 'Exchange area',
  zip: 'ZIP area',
};

interface Props {
  label: string;
  value: ChosenPlace | null;
  onChoose: (place: ChosenPlace | null) => void;
  size?: 'large' | 'normal';
  hideLabel?: boolean;
}

/** The typed words set off in a suggestion. */
function Marked({ text, typed }: { text: string; typed: string }): ReactNode {
  const at = text.toLowerCase().indexOf(typed.toLowerCase());
  if (typed === '' || at === -1) return text;
  return (
    <>
      {text.slice(0, at)}
      <b>{text.slice(at, at + typed.length)}</b>
      {text.slice(at + typed.length)}
    </>
  );
}

function message(
  typed: string,
  suggestions: AddressSuggestion[] | undefined,
  failed: boolean,
): string | null {
  if (failed) return 'Suggestions are not available just now. Try again in a moment.';
  if (typed.length < 2 || suggestions === undefined || suggestions.length > 0) return null;
  return 'No address like this is known to us. Try the street and town, or a ZIP code.';
}

/**
 * An address with suggestions while typing: the ARIA combobox pattern (arrows, Enter, Escape). The chosen address stays
 * in the field; typing again lets go of it.
 */
export function AddressField({ label, value, onChoose, size = 'normal', hideLabel }: Props) {
  const id = useId();
  const [text, setText] = useState(value?.text ?? '');
  const [open, setOpen] = useState(false);
  const [moved, setMoved] = useState({ typed: '', to: 0 });
  const input = useRef<HTMLInputElement>(null);
  const chosen = value !== null && text === value.text;
  const [typed] = useDebouncedValue(chosen ? '' : text.trim(), 120);
  const query = useQuery(suggestionsQuery(typed));
  const suggestions = open && typed.length >= 2 ? (query.data ?? []) : [];
  const note =
    open && !chosen ? message(typed, query.isFetching ? undefined : query.data, query.isError) : null;

  // Whoever types another address is no longer at the chosen one: nothing may go on speaking of it.
  const letGo = useRef(false);
  useEffect(() => {
    if (value === null && letGo.current) letGo.current = false;
    else setText(value?.text ?? '');
  }, [value]);

  // New words, new list: it starts at the top again.
  const active = moved.typed === typed ? moved.to : 0;
  const choose = (suggestion: AddressSuggestion): void => {
    setText(suggestion.text);
    setOpen(false);
    onChoose({ id: suggestion.id, text: suggestion.text });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const pick = suggestions[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (suggestions.length > 0)
        setMoved({ typed, to: (active + step + suggestions.length) % suggestions.length });
    } else if (event.key === 'Enter' && pick !== undefined) {
      event.preventDefault();
      choose(pick);
    } else if (event.key === 'Escape') {
      setOpen(false);
    }
  };

  return (
    <div className={css['field']} data-size={size}>
      <label htmlFor={id} className={hideLabel === true ? 'visually-hidden' : css['label']}>
        {label}
      </label>
      <div className={css['box']} data-chosen={chosen || undefined}>
        <Icon name="pin" size={size === 'large' ? 24 : 20} />
        <input
          id={id}
          ref={input}
          role="combobox"
          aria-expanded={suggestions.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={suggestions[active] === undefined ? undefined : `${id}-${active}`}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder="Street and town, or ZIP"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setOpen(true);
            if (value === null) return;
            letGo.current = true;
            onChoose(null);
          }}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <button
            type="button"
            className={css['clear']}
            aria-label="Clear the address"
            onClick={() => {
              setText('');
              onChoose(null);
              input.current?.focus();
            }}
          >
            <Icon name="cross" size={18} />
          </button>
        )}
      </div>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label="Suggested addresses"
        className={css['list']}
        hidden={suggestions.length === 0}
      >
        {suggestions.map((suggestion, index) => (
          <li
            key={suggestion.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
          >
            <span>
              <Marked text={suggestion.text} typed={typed} />
            </span>
            <span className={css['kind']}>{KIND_WORDS[suggestion.kind] ?? 'Place'}</span>
          </li>
        ))}
      </ul>
      <p className={css['note']} role="status">
        {note}
      </p>
    </div>
  );
}
