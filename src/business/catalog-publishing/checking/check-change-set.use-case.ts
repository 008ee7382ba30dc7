import { Injectable } from '@nestjs/common';
import {
  ChangeRepository,
  type ChangeSet,
  ChangeSetRepository,
  type OtherChange,
} from '../../../domains/catalog-publication/index.js';
import { Clock, Database, type Scope } from '../../../domains/helpers/index.js';
import { DocumentForms } from '../document-forms.js';
import { entryName } from '../entry-name.js';
import { nextState, refuseStale } from '../keeper.js';
import { type ExampleResult, RunExamples } from '../trying/run-examples.js';
import { CATALOGUE_CHECKS } from './catalogue-checks.js';
import { type DraftCandidate, DraftCandidates } from './draft-candidate.js';
import { checkValues } from './values/entry-values.check.js';
import { type Conflict, FindConflicts } from './find-conflicts.js';
import { formFindings, lifecycleFindings } from './form-findings.js';
import type { PublishingFinding } from './publishing-finding.js';

/** What stands against publishing a draft, and what should be known before. */
export interface CheckReport {
  /** Nothing stands against it. */
  readonly sound: boolean;
  readonly findings: readonly PublishingFinding[];
  /** Entries that were published anew since the draft took them up. */
  readonly conflicts: readonly Conflict[];
  /** Other open drafts that change the same entries. */
  readonly others: readonly OtherChange[];
  readonly examples: readonly ExampleResult[];
}

/** Judges a draft by everything that publishing it would be judged by. */
@Injectable()
export class CheckChangeSet {
  constructor(
    private readonly candidates: DraftCandidates,
    private readonly conflicts: FindConflicts,
    private readonly changes: ChangeRepository,
    private readonly forms: DocumentForms,
    private readonly examples: RunExamples,
  ) {}

  async report(scope: Scope, changeSet: Pick<ChangeSet, 'id' | 'origin'>): Promise<CheckReport> {
    const draft = await this.candidates.of(scope, changeSet.id);
    const [conflicts, others, examples] = await Promise.all([
      this.conflicts.among(scope, draft.changes),
      this.changes.others(scope, changeSet.id),
      this.examples.on(scope, changeSet.id, draft.candidate),
    ]);
    const findings = [
      ...this.findingsOf(draft, changeSet.origin === 'rollback'),
      ...examples.flatMap(({ findings: failed }) => failed),
      ...(draft.changes.length === 0 ? [EMPTY] : []),
    ];
    const sound = conflicts.length === 0 && findings.every(({ severity }) => severity !== 'error');
    return { sound, findings, conflicts, others, examples };
  }

  /** Form, life cycle, and every area's checks on the candidate. Pure but for the registered forms. */
  findingsOf({ candidate, changes }: Omit<DraftCandidate, 'live'>, isRollback: boolean): PublishingFinding[] {
    const entries = this.candidates.asCatalogueChanges(changes);
    // A rollback restores what was sold before, also what would not be published today.
    const checks = isRollback ? CATALOGUE_CHECKS.filter((check) => check !== checkValues) : CATALOGUE_CHECKS;
    const found = checks.flatMap((check) => check(candidate, entries));
    return [
      ...formFindings(this.forms, changes),
      ...(isRollback ? [] : lifecycleFindings(changes)),
      ...found.map((finding) => ({
        ...finding,
        name: entryName(candidate.documents(finding.kind).get(finding.id), finding.id),
      })),
    ];
  }
}

const EMPTY: PublishingFinding = {
  code: 'changeSetEmpty',
  severity: 'error',
  kind: '',
  id: '',
  name: '',
  path: '',
  message: 'The draft changes nothing.',
  fix: 'Put an entry into it.',
};

/** A check that somebody asked for: what it finds decides whether the draft counts as checked. */
@Injectable()
export class AskForCheck {
  constructor(
    private readonly database: Database,
    private readonly changeSets: ChangeSetRepository,
    private readonly check: CheckChangeSet,
    private readonly clock: Clock,
  ) {}

  /** @returns the draft as it is then, and the report */
  async execute(
    scope: Scope,
    id: string,
    expectedVersion?: number,
  ): Promise<{ changeSet: ChangeSet; report: CheckReport }> {
    const read = await this.changeSets.get(scope, id);
    refuseStale(read, expectedVersion);
    const report = await this.check.report(scope, read);
    const now = this.clock.now();
    const changeSet = await this.database.transaction(scope, async (tx) => {
      const current = await this.changeSets.claim(tx, id);
      const isOpen = current.version === read.version && ['draft', 'checked'].includes(current.state);
      if (!isOpen) return current; // what was checked is history already
      const state =
        report.sound && current.state === 'draft'
          ? nextState(current, 'check')
          : report.sound
            ? current.state
            : 'draft';
      if (state === current.state) return current;
      await this.changeSets.update(tx, current, { state }, now);
      await this.changeSets.note(tx, id, 'check', `checked the draft: ${summary(report)}`, now);
      return this.changeSets.claim(tx, id);
    });
    return { changeSet, report };
  }
}

/** A report in a few words. */
export function summary({ findings, conflicts }: CheckReport): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const parts = [
    counted(errors, 'error', 'errors'),
    counted(conflicts.length, 'entry moved on', 'entries moved on'),
    counted(warnings, 'warning', 'warnings'),
  ].flat();
  return [...(errors + conflicts.length === 0 ? ['sound'] : []), ...parts].join(', ');
}

const counted = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
