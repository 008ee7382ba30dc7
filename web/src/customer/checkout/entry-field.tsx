import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { OrderEntryField } from '../../api/types';
import { AddressField } from '../../shared/address/address-field';
import { formatPhone, isPhone } from '../../shared/format/phone';
import css from './entry-fields.module.css';

export type EntryValue = string;

interface Props {
  field: OrderEntryField;
  missing: boolean;
  onSave: (value: EntryValue) => void;
}

const INPUT_TYPES: Record<string, string> = { email: 'email', phone: 'tel', date: 'date' };
const MODES: Record<string, 'numeric' | undefined> = { number: 'numeric' };

/** Phone numbers may come back in another spelling than they were typed. */
const shown = ({ type, value }: OrderEntryField): string =>
  type === 'phone' ? formatPhone(value ?? '') : (value ?? '');

function problem(field: OrderEntryField, value: string, missing: boolean): string | null {
  if (missing) return `${field.label}: this is needed.`;
  if (value === '') return null;
  if (field.type === 'phone' && !isPhone(value)) return 'Write it like (212) 555-0123.';
  if (field.type === 'email' && !/^\S+@\S+\.\S+$/.test(value)) return 'Write it like name@example.com.';
  if (field.fault != null && value === shown(field)) return `${field.label} ${field.fault}.`;
  return null;
}

/** One question, in the form that its type asks for. Saved when left, or at once where a press decides. */
export function EntryField({ field, missing, onSave }: Props) {
  const [value, setValue] = useState(shown(field));
  const [left, setLeft] = useState(false);
  const stored = shown(field);
  // Only a change of this very answer replaces what somebody is typing.
  useEffect(() => setValue(stored), [stored]);
  const error = left || missing ? problem(field, value, missing && value === '') : null;
  const shared = {
    label: field.label,
    description: [field.help, field.reading].filter((each) => each != null).join(' ') || undefined,
    error,
    size: 'md' as const,
    'aria-invalid': error !== null,
  };
  const save = (next: string): void => {
    setLeft(true);
    if (next !== stored && problem(field, next, false) === null) onSave(next);
  };
  if (field.format === 'place') {
    return (
      <div>
        <AddressField
          label={field.label}
          value={stored === '' ? null : { id: stored, text: stored }}
          onChoose={(chosen) => onSave(chosen?.text ?? '')}
        />
        {field.help !== undefined && <p className={css['help']}>{field.help}</p>}
        {error !== null && (
          <p className={css['fault']} role="alert">
            {error}
          </p>
        )}
      </div>
    );
  }
  if (field.type === 'boolean') {
    return (
      <Checkbox
        {...shared}
        checked={value === 'true'}
        onChange={(event) => {
          const next = event.currentTarget.checked ? 'true' : 'false';
          setValue(next);
          onSave(next);
        }}
      />
    );
  }
  if (field.type === 'select') {
    return (
      <NativeSelect
        {...shared}
        withAsterisk={field.required}
        data={[
          { value: '', label: 'Choose' },
          ...(field.options ?? []).map((option) => ({ value: option, label: option })),
        ]}
        value={value}
        onChange={(event) => {
          setValue(event.currentTarget.value);
          save(event.currentTarget.value);
        }}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      withAsterisk={field.required}
      type={field.secret === true ? 'password' : (INPUT_TYPES[field.type] ?? 'text')}
      autoComplete={field.secret === true ? 'off' : undefined}
      inputMode={MODES[field.type]}
      value={value}
      onChange={(event) => {
        setValue(event.currentTarget.value);
        // A date picker changes without being left.
        if (field.type === 'date' && event.currentTarget.value !== '') save(event.currentTarget.value);
      }}
      onBlur={() => {
        const written = field.type === 'phone' ? formatPhone(value) : value.trim();
        setValue(written);
        save(written);
      }}
    />
  );
}
