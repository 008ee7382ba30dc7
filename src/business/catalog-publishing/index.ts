export { CatalogPublishingModule } from './catalog-publishing.module.js';
export { type CatalogueResource, CatalogueResources } from './catalogue-resources.js';
export { AskForCheck, CheckChangeSet, type CheckReport } from './checking/check-change-set.use-case.js';
export { DraftCandidates } from './checking/draft-candidate.js';
export type { Conflict } from './checking/find-conflicts.js';
export type { PublishingFinding } from './checking/publishing-finding.js';
export {
  CompareChangeSet,
  type Effect,
  type EntryDifference,
  type SamplePrice,
} from './comparing/compare-change-set.use-case.js';
export { type Difference, differencesBetween } from './comparing/differences.js';
export { type DocumentForm, DocumentForms } from './document-forms.js';
export { DraftWriter } from './drafting/draft-writer.js';
export { EditEntries } from './drafting/edit-entries.use-case.js';
export { type ChangeSetWords, ManageChangeSets } from './drafting/manage-change-sets.use-case.js';
export { RebaseEntry, type RebaseWay } from './drafting/rebase-entry.use-case.js';
export { entryName, kindWord } from './entry-name.js';
export { changeSetActions } from './keeper.js';
export type {
  CatalogueExampleRow as CatalogueExample,
  Change,
  ChangeSet,
  Publication,
  RowFault,
  StoredFile,
} from '../../domains/catalog-publication/index.js';
export { PUBLISH_TASK, PublishChangeSet } from './publishing/publish-change-set.use-case.js';
export { PublishImported } from './publishing/publish-imported.js';
export { PublishJob } from './publishing/publish.job.js';
export { RollBackPublication } from './publishing/roll-back.use-case.js';
export { type EntryQuery, type ListedEntry, ListEntries } from './reading/list-entries.use-case.js';
export { type EntryAsOf, type HistoryStep, ReadHistory } from './reading/read-history.use-case.js';
export { TryOnExamples } from './trying/manage-examples.use-case.js';
export type { ExampleResult, Expected } from './trying/run-examples.js';
export type { TriedLine, TriedSelection } from './trying/selection-request.js';
export type { TriedResult, TriedTotals } from './trying/try-selection.js';
