import {
  type ChangeSet,
  changeSetActions,
  type CheckReport,
} from '../../../../business/catalog-publishing/index.js';
import type { ChangeSetDto, CheckReportDto } from './change-set.dto.js';

/** A draft as its keepers see it. */
export const changeSetShown = (changeSet: ChangeSet): ChangeSetDto => ({
  id: changeSet.id,
  name: changeSet.name,
  description: changeSet.description,
  state: changeSet.state,
  actions: [...changeSetActions(changeSet)],
  origin: changeSet.origin,
  rollsBack: changeSet.rollsBack,
  authorName: changeSet.authorName,
  publisherName: changeSet.publisherName,
  publishAt: changeSet.publishAt,
  notes: changeSet.notes,
  failure: changeSet.failure,
  publication: changeSet.publication,
  entryCount: changeSet.entryCount,
  version: changeSet.version,
  createdAt: changeSet.createdAt,
  updatedAt: changeSet.updatedAt,
});

export const checkShown = (changeSet: ChangeSetDto, report: CheckReport): CheckReportDto => ({
  changeSet,
  sound: report.sound,
  findings: [...report.findings],
  conflicts: report.conflicts.map((conflict) => ({
    ...conflict,
    published: [...conflict.published],
    drafted: [...conflict.drafted],
  })),
  others: [...report.others],
  examples: report.examples.map(({ id, name, everywhere, passed }) => ({ id, name, everywhere, passed })),
});
