import { NumberInput, Select } from '@mantine/core';
import type { Document } from '../../../api/studio';
import { FieldInput } from './field-input';
import { objectsAt, valueAt, withValue } from './fields';
import { Rows } from './rows';

interface FormProps {
  document: Document;
  change: (path: string, value: unknown) => void;
}

const MODES = [
  { value: 'volume', label: 'All units cost what the step of the whole number says' },
  { value: 'graduated', label: 'Each unit costs what its own step says' },
];

/** Steps, terms and rates of a price. */
export function PriceForm({ document, change }: FormProps) {
  const steps = objectsAt(document, 'tier');
  const listOrNone = (path: string) => (rows: Document[]) => change(path, rows.length > 0 ? rows : undefined);
  return (
    <>
      <Rows
        path="tier"
        title="Steps by quantity"
        word="step"
        rows={steps}
        fresh={() => ({ from: nextFrom(steps) })}
        change={listOrNone('tier')}
      >
        {(row, set) => (
          <>
            <Whole label="From" value={row['from']} change={(value) => set(withValue(row, 'from', value))} />
            <Whole
              label="To (empty: and above)"
              value={row['to']}
              change={(value) => set(withValue(row, 'to', value))}
            />
            <FieldInput
              field={{ path: 'price', label: 'Amount for each', type: 'money' }}
              id={null}
              value={row['price']}
              change={(value) => set(withValue(row, 'price', value))}
            />
          </>
        )}
      </Rows>
      {steps.length > 0 && (
        <Select
          label="How steps count"
          data={MODES}
          value={document['tierMode'] === 'graduated' ? 'graduated' : 'volume'}
          onChange={(value) => change('tierMode', value ?? undefined)}
          allowDeselect={false}
        />
      )}
      <Rows
        path="productOfferingTerm"
        title="Only for terms of"
        word="term"
        rows={objectsAt(document, 'productOfferingTerm')}
        fresh={() => term(12)}
        change={listOrNone('productOfferingTerm')}
      >
        {(row, set) => (
          <Whole
            label="Months"
            value={valueAt(row, 'duration.amount')}
            change={(value) => set(term(value ?? 1))}
          />
        )}
      </Rows>
      {document['priceType'] === 'usage' && (
        <Rows
          path="rate"
          title="Rates by destination"
          word="rate"
          rows={objectsAt(document, 'rate')}
          fresh={() => ({ key: '', name: '' })}
          change={listOrNone('rate')}
        >
          {(row, set) =>
            (
              [
                { path: 'key', label: 'Number begins with', type: 'text' },
                { path: 'name', label: 'Name', type: 'text' },
                { path: 'price', label: 'Amount', type: 'money' },
              ] as const
            ).map((field) => (
              <FieldInput
                key={field.path}
                field={field}
                id={null}
                value={row[field.path]}
                change={(value) => set(withValue(row, field.path, value))}
              />
            ))
          }
        </Rows>
      )}
    </>
  );
}

interface WholeProps {
  label: string;
  value: unknown;
  change: (value: number | undefined) => void;
}

function Whole({ label, value, change }: WholeProps) {
  return (
    <NumberInput
      label={label}
      min={0}
      allowDecimal={false}
      value={typeof value === 'number' ? value : ''}
      onChange={(next) => change(typeof next === 'number' ? next : undefined)}
    />
  );
}

const term = (amount: number): Document => ({
  name: `${amount} months`,
  duration: { amount, units: 'month' },
});

/** A new step begins above the last one. */
function nextFrom(steps: readonly Document[]): number {
  const last = steps.at(-1);
  const end = Number(last?.['to'] ?? last?.['from'] ?? 0);
  return end + 1;
}
