import { Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import css from '../studio.module.css';
import { type Field, fieldId, listOf } from './fields';

interface FieldInputProps {
  field: Field;
  value: unknown;
  change: (value: unknown) => void;
  /** Null: the field is one of many, its row has the id. */
  id?: null;
}

const DOLLARS = 'USD';

/** One attribute of an entry, by the kind of its value. */
export function FieldInput({ field, value, change, id }: FieldInputProps) {
  const text = value === undefined || value === null ? '' : String(value);
  const shared = { label: field.label, ...(id !== null && { id: fieldId(field.path) }) };
  switch (field.type) {
    case 'boolean':
      return (
        <Checkbox
          {...shared}
          checked={value === true}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...shared}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => change(typeof next === 'number' ? next : undefined)}
        />
      );
    case 'money': {
      const { unit = DOLLARS, value: amount } = (value ?? {}) as { unit?: string; value?: number };
      return (
        <NumberInput
          {...shared}
          value={amount ?? ''}
          onChange={(next) => change(typeof next === 'number' ? { unit, value: next } : undefined)}
        />
      );
    }
    case 'select':
      return (
        <Select
          {...shared}
          data={[...(field.options ?? [])]}
          value={text || null}
          onChange={(next) => change(next ?? undefined)}
        />
      );
    case 'list':
      return (
        <TextInput
          {...shared}
          defaultValue={Array.isArray(value) ? value.join(', ') : ''}
          onBlur={(event) => change(listOf(event.currentTarget.value))}
        />
      );
    case 'long':
      return (
        <Textarea
          {...shared}
          className={css['wide'] ?? ''}
          autosize
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
    default:
      return (
        <TextInput
          {...shared}
          value={text}
          onChange={(event) => change(event.currentTarget.value || undefined)}
        />
      );
  }
}
