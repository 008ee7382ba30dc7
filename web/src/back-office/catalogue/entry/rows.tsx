import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Document } from '../../../api/studio';
import css from '../studio.module.css';
import { fieldId } from './fields';

interface RowsProps {
  /** The attribute that holds the list. */
  path: string;
  title: string;
  /** What one of them is called: "step". */
  word: string;
  rows: readonly Document[];
  /** What a new one starts as. */
  fresh: () => Document;
  change: (rows: Document[]) => void;
  children: (row: Document, set: (next: Document) => void, index: number) => ReactNode;
}

/** The elements of a list attribute, each with its fields; they can be added and taken out. */
export function Rows({ path, title, word, rows, fresh, change, children }: RowsProps) {
  return (
    <fieldset className={css['group']}>
      <legend>{title}</legend>
      {rows.map((row, index) => (
        // Rows have no id of their own, and are only ever appended or taken out.
        <div key={index} id={fieldId(`${path}[${index}]`)} className={css['line']}>
          {children(row, (next) => change(rows.map((one, at) => (at === index ? next : one))), index)}
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`Take out ${word} ${index + 1}`}
            onClick={() => change(rows.filter((_, at) => at !== index))}
          >
            Take out
          </Button>
        </div>
      ))}
      <div id={fieldId(path)}>
        <Button variant="default" size="xs" onClick={() => change([...rows, fresh()])}>
          Add a {word}
        </Button>
      </div>
    </fieldset>
  );
}
