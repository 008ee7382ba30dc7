import { Checkbox, Select, TextInput } from '@mantine/core';
import type { Document } from '../../../api/studio';
import css from '../studio.module.css';
import { listOf, objectsAt, withValue } from './fields';
import { Rows } from './rows';

interface FormProps {
  document: Document;
  change: (path: string, value: unknown) => void;
}

const LIST = 'productSpecCharacteristic';
const VALUES = 'productSpecCharacteristicValue';
const TYPES = [
  { value: 'string', label: 'Text' },
  { value: 'number', label: 'Number' },
  { value: 'boolean', label: 'Yes or no' },
  { value: 'date', label: 'Date' },
];

/** What can be chosen of a product: each characteristic with its type and its values. */
export function SpecificationForm({ document, change }: FormProps) {
  return (
    <Rows
      path={LIST}
      title="Characteristics"
      word="characteristic"
      rows={objectsAt(document, LIST)}
      fresh={() => ({
        name: '',
        valueType: 'string',
        configurable: true,
        minCardinality: 1,
        maxCardinality: 1,
        [VALUES]: [],
      })}
      change={(rows) => change(LIST, rows)}
    >
      {(row, set) => <Characteristic row={row} set={set} />}
    </Rows>
  );
}

function Characteristic({ row, set }: { row: Document; set: (next: Document) => void }) {
  const type = String(row['valueType'] ?? 'string');
  const values = objectsAt(row, VALUES).map(({ value }) => String(value));
  const write = (name: string, value: unknown) => set(withValue(row, name, value));
  return (
    <>
      <TextInput
        label="Name"
        value={String(row['name'] ?? '')}
        onChange={(event) => write('name', event.currentTarget.value)}
      />
      <TextInput
        label="Shown as"
        value={String(row['description'] ?? '')}
        onChange={(event) => write('description', event.currentTarget.value || undefined)}
      />
      <Select
        label="Type"
        data={TYPES.some(({ value }) => value === type) ? TYPES : [...TYPES, { value: type, label: type }]}
        value={type}
        onChange={(next) => {
          const valueType = next ?? 'string';
          set({ ...row, valueType, [VALUES]: valuesOf(row, values, valueType) });
        }}
        allowDeselect={false}
      />
      <TextInput
        key={values.join()}
        className={css['wide'] ?? ''}
        label="Values, parted by commas; the first is the usual one"
        defaultValue={values.join(', ')}
        onBlur={(event) => write(VALUES, valuesOf(row, listOf(event.currentTarget.value), type))}
      />
      <Checkbox
        label="Has to be chosen"
        checked={Number(row['minCardinality'] ?? 0) > 0}
        onChange={(event) => write('minCardinality', event.currentTarget.checked ? 1 : 0)}
      />
      <Checkbox
        label="Customers choose it"
        checked={row['configurable'] !== false}
        onChange={(event) => write('configurable', event.currentTarget.checked)}
      />
    </>
  );
}

/** Values of the type; one that was there before keeps what else is said of it. */
function valuesOf(row: Document, values: readonly string[], valueType: string): Document[] {
  const before = new Map(objectsAt(row, VALUES).map((one) => [String(one['value']), one]));
  return values.map((value, index) => ({
    ...before.get(value),
    value: typed(value, valueType),
    valueType,
    isDefault: index === 0,
  }));
}

/** What is no value of the type stays text, so that the check can say so. */
function typed(value: string, valueType: string): unknown {
  if (valueType === 'number' && value !== '' && Number.isFinite(Number(value))) return Number(value);
  if (valueType === 'boolean' && /^(true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  return value;
}
