import { Injectable } from '@nestjs/common';
import type { NewChange } from '../../../domains/catalog-publication/index.js';
import { type JsonObject, Refusal, type Scope } from '../../../domains/helpers/index.js';
import { CatalogueResources, CheckChangeSet, DraftCandidates } from '../../catalog-publishing/index.js';
import { candidateOf } from '../../catalog/index.js';
import { CatalogueFiles } from '../catalogue-files.use-case.js';
import type { BadRow, FileRow, ReadFile } from '../format/file-row.js';
import { readCsv } from '../format/read-csv.js';
import { readJson } from '../format/read-json.js';
import { CompareRows } from './compare-rows.js';

/** Rows that one file may have: a publication is one transaction. */
export const MOST_ROWS = 50_000;
const TOLD_EACH = 1_000;
/** A row that is left out may make others wrong that refer to it. */
const MOST_PASSES = 5;

export interface ReadImport {
  readonly heading: readonly string[];
  readonly rows: number;
  readonly unchanged: number;
  readonly changes: readonly NewChange[];
  readonly bad: readonly BadRow[];
}

interface Good {
  readonly change: NewChange;
  readonly row: FileRow;
}

/** Reads a file, compares it with the catalogue, and judges what it would change. Nothing is stored. */
@Injectable()
export class ReadImportFile {
  constructor(
    private readonly files: CatalogueFiles,
    private readonly comparing: CompareRows,
    private readonly candidates: DraftCandidates,
    private readonly checking: CheckChangeSet,
    private readonly resources: CatalogueResources,
  ) {}

  /**
   * @param fileId of one of our files
   * @param told called each 1,000 rows
   * @throws Refusal when the file as a whole cannot be read
   */
  async read(
    scope: Scope,
    fileId: string,
    { contentType, path }: JsonObject,
    told: (rows: number) => Promise<void>,
  ): Promise<ReadImport> {
    const kind = this.kindIn(path);
    const file = await this.open(scope, fileId, String(contentType ?? ''), kind);
    const compare = this.comparing.against(scope);
    const good: Good[] = [];
    const bad: BadRow[] = [];
    let rows = 0;
    let unchanged = 0;
    for await (const read of file.rows) {
      if (++rows > MOST_ROWS) throw tooManyRows();
      if (rows % TOLD_EACH === 0) await told(rows);
      const compared = 'bad' in read ? read : await compare(read.good);
      if ('bad' in compared) bad.push(compared.bad);
      else if ('change' in compared) good.push(compared);
      else unchanged++;
    }
    const judged = await this.judge(good);
    return {
      heading: file.heading,
      rows,
      unchanged,
      changes: judged.good.map(({ change }) => change),
      bad: [...bad, ...judged.bad].sort((a, b) => a.row - b.row),
    };
  }

  private async open(scope: Scope, id: string, contentType: string, kind?: string): Promise<ReadFile> {
    const stored = await this.files.get(scope, id);
    const type = `${contentType} ${stored.contentType} ${stored.name}`.toLowerCase();
    const content = this.files.read(scope, id);
    if (/json/.test(contentType) || (!/csv/.test(contentType) && /json/.test(type)))
      return readJson(content, (document) => this.kindOf(document, kind));
    return readCsv(content, kind);
  }

  /** The kind that a job's `path` names, such as `/productOffering`. */
  private kindIn(path: unknown): string | undefined {
    const last = typeof path === 'string' ? path.split('/').findLast((part) => part !== '') : undefined;
    return last !== undefined && this.resources.isKind(last) ? last : undefined;
  }

  private kindOf({ href, '@type': type }: JsonObject, kind: string | undefined): string | undefined {
    const named = this.kindIn(typeof href === 'string' ? href.replace(/\/[^/]*$/, '') : undefined);
    if (named !== undefined) return named;
    const typed = typeof type === 'string' ? type.charAt(0).toLowerCase() + type.slice(1) : '';
    return this.resources.isKind(typed) ? typed : kind;
  }

  /** By everything that publishing would be judged by; who is left out may make others wrong, so it is asked again. */
  private async judge(all: readonly Good[]): Promise<{ good: readonly Good[]; bad: BadRow[] }> {
    const live = await this.candidates.live();
    const bad: BadRow[] = [];
    let good = all;
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      const changes = good.map(({ change }) => ({ ...change, changedBy: '', version: 1 }));
      const candidate = candidateOf(live, this.candidates.asCatalogueChanges(changes));
      const errors = this.checking
        .findingsOf({ candidate, changes }, false)
        .filter(({ severity }) => severity === 'error');
      const byEntry = new Map(
        errors.toReversed().map((finding) => [`${finding.kind} ${finding.id}`, finding]),
      );
      const out = good.filter(({ change }) => byEntry.has(`${change.kind} ${change.resourceId}`));
      if (out.length === 0) break;
      for (const { change, row } of out) {
        const finding = byEntry.get(`${change.kind} ${change.resourceId}`);
        if (!finding) continue;
        const { message, fix, path } = finding;
        bad.push({
          row: row.row,
          column: columnOf(row, path),
          resourceId: row.id || null,
          message,
          fix,
          raw: row.raw,
        });
      }
      const left = new Set(out);
      good = good.filter((one) => !left.has(one));
    }
    return { good, bad };
  }
}

/** The column that holds an attribute, as far as the file has one. */
function columnOf({ cells }: FileRow, path: string): string | null {
  if (path === '') return null;
  const [first = ''] = path.split(/[.[]/);
  const names = [...(cells?.keys() ?? [])];
  return (
    names.find((name) => name.split(' (')[0] === path) ??
    names.find((name) => name.split(/[. ]/)[0] === first) ??
    path
  );
}

const tooManyRows = (): Refusal =>
  new Refusal(
    'unprocessable',
    'tooManyRows',
    `The file has more than ${MOST_ROWS} rows: send it in several parts. Nothing of it was taken.`,
  );

/** What a job says when rows were left out. */
export const leftOutWords = (bad: readonly BadRow[]): string => {
  const [first] = bad;
  if (!first) return '';
  return `${bad.length} rows were left out, the first of them row ${first.row}: ${first.message} The file of faults names all.`;
};
