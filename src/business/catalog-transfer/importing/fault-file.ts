import { guarded } from '../format/cell-safety.js';
import type { BadRow } from '../format/file-row.js';
import { csvOf } from '../format/write-files.js';

/** The rows that were left out, as they came, with where and why: to be corrected, and sent again. */
export function faultFile(heading: readonly string[], bad: readonly BadRow[]): AsyncIterable<Buffer> {
  const columns = heading.length > 0 ? heading : ['document'];
  async function* rows(): AsyncGenerator<string[]> {
    yield [...columns, 'reason', 'place', 'fix'];
    for (const { raw, message, fix, row, column } of bad) {
      const cells = columns.map((_, index) => safe(raw[index] ?? ''));
      yield [...cells, guarded(message), `row ${row}${column ? `, ${column}` : ''}`, guarded(fix)];
    }
  }
  return csvOf(rows());
}

/** Cells of a stranger's file: what is guarded already stays so. */
const safe = (cell: string): string => (cell.startsWith("'") ? cell : guarded(cell));
