import { Checkbox, TextInput } from '@mantine/core';
import { useState } from 'react';
import css from './rights.module.css';
import { matchesOperation, operationWords } from './operation-words';

interface Props {
  legend: string;
  operations: readonly string[];
  value: readonly string[];
  onChange: (operations: string[]) => void;
}

/** Operations to choose from, found by word; what is chosen stays in sight. */
export function OperationPicker({ legend, operations, value, onChange }: Props) {
  const [search, setSearch] = useState('');
  const found = operations.filter((name) => value.includes(name) || matchesOperation(name, search.trim()));
  return (
    <fieldset className={css['picker']}>
      <legend>
        {legend} ({value.length} chosen)
      </legend>
      <TextInput
        label="Find what they may do"
        type="search"
        placeholder="billing, category, change"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {found.length === 0 ? (
        <p className={css['quiet']}>Nothing of that name that you could give. Try another word.</p>
      ) : (
        <div className={css['choices']}>
          {found.map((name) => (
            <Checkbox
              key={name}
              label={operationWords(name)}
              description={<span className="mono">{name}</span>}
              checked={value.includes(name)}
              onChange={(event) =>
                onChange(
                  event.currentTarget.checked ? [...value, name] : value.filter((held) => held !== name),
                )
              }
            />
          ))}
        </div>
      )}
    </fieldset>
  );
}
