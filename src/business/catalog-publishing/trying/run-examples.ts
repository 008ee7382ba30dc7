import { Injectable } from '@nestjs/common';
import { type CatalogueExampleRow, ExampleRepository } from '../../../domains/catalog-publication/index.js';
import { Refusal, type Scope } from '../../../domains/helpers/index.js';
import { Exact } from '../../../domains/pricing/index.js';
import type { CatalogueVersion } from '../../catalog/index.js';
import type { PublishingFinding } from '../checking/publishing-finding.js';
import { readTried } from './selection-request.js';
import { type TriedResult, TrySelection } from './try-selection.js';

/** What an example expects; only what is said is compared. Amounts are decimal text. */
export interface Expected {
  readonly dueToday?: string;
  readonly monthly?: string;
  readonly overTerm?: string;
  /** Rules that must speak, and no others: their ids, such as R-REQ-03. */
  readonly verdicts?: readonly string[];
}

export interface ExampleResult {
  readonly id: string;
  readonly name: string;
  /** True: it holds for the whole catalogue. */
  readonly everywhere: boolean;
  readonly passed: boolean;
  readonly expected: Expected;
  /** Null when it could not be priced. */
  readonly actual: TriedResult | null;
  readonly findings: readonly PublishingFinding[];
}

const EXPECTED = [
  ['dueToday', 'due today'],
  ['monthly', 'each month'],
  ['overTerm', 'over the term'],
] as const;

/** Runs the examples that the catalogue is tested by. */
@Injectable()
export class RunExamples {
  constructor(
    private readonly examples: ExampleRepository,
    private readonly trying: TrySelection,
  ) {}

  /** Those of the whole catalogue and of one draft, on a version. */
  async on(scope: Scope, changeSetId: string | null, version: CatalogueVersion): Promise<ExampleResult[]> {
    const examples = await this.examples.of(scope, changeSetId);
    const results: ExampleResult[] = [];
    for (const example of examples) results.push(await this.run(version, example));
    return results;
  }

  private async run(version: CatalogueVersion, example: CatalogueExampleRow): Promise<ExampleResult> {
    const { id, name } = example;
    const expected = example.expected as Expected;
    const about = { id, name, everywhere: example.changeSetId === null, expected };
    let actual: TriedResult | null = null;
    const faults: string[] = [];
    try {
      actual = await this.trying.on(version, readTried(example.request));
      faults.push(...faultsOf(expected, actual));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      faults.push(error.message);
    }
    const findings = faults.map((message): PublishingFinding => ({
      code: 'exampleFailed',
      severity: 'error',
      kind: 'example',
      id,
      name,
      path: '',
      message: `The example "${name}" does not come out as expected: ${message}`,
      fix: 'Mend the draft; or change what the example expects, if it shall be so.',
    }));
    return { ...about, passed: faults.length === 0, actual, findings };
  }
}

function faultsOf(expected: Expected, { totals, lines, verdicts }: TriedResult): string[] {
  const unpriced = lines.flatMap(({ fault }) => (fault === null ? [] : [fault]));
  const wrong = EXPECTED.flatMap(([key, words]) => {
    const wanted = expected[key];
    if (wanted === undefined || new Exact(wanted).equals(totals[key])) return [];
    return [`${totals[key]} ${totals.currency} ${words} instead of ${wanted}.`];
  });
  const spoke = [...new Set(verdicts.map(({ ruleId }) => ruleId))].sort();
  const wanted = expected.verdicts && [...expected.verdicts].sort();
  const judged =
    wanted === undefined || wanted.join() === spoke.join()
      ? []
      : [`The rules ${spoke.join(', ') || 'say nothing'} instead of ${wanted.join(', ') || 'nothing'}.`];
  return [...unpriced, ...wrong, ...judged];
}
