import { Module } from '@nestjs/common';
import { CatalogPublicationModule } from '../../domains/catalog-publication/index.js';
import { CatalogueMemoryModule } from '../catalog/index.js';
import { CatalogueResources } from './catalogue-resources.js';
import { AskForCheck, CheckChangeSet } from './checking/check-change-set.use-case.js';
import { DraftCandidates } from './checking/draft-candidate.js';
import { FindConflicts } from './checking/find-conflicts.js';
import { CompareChangeSet } from './comparing/compare-change-set.use-case.js';
import { DocumentForms } from './document-forms.js';
import { DraftWriter } from './drafting/draft-writer.js';
import { EditEntries } from './drafting/edit-entries.use-case.js';
import { ManageChangeSets } from './drafting/manage-change-sets.use-case.js';
import { RebaseEntry } from './drafting/rebase-entry.use-case.js';
import { PublicationMails } from './publishing/publication-mails.js';
import { PublishChangeSet } from './publishing/publish-change-set.use-case.js';
import { PublishInOneCommit } from './publishing/publish-in-one-commit.js';
import { PublishImported } from './publishing/publish-imported.js';
import { PublishJob } from './publishing/publish.job.js';
import { RollBackPublication } from './publishing/roll-back.use-case.js';
import { WritePublication } from './publishing/write-publication.js';
import { ListEntries } from './reading/list-entries.use-case.js';
import { ReadHistory } from './reading/read-history.use-case.js';
import { TryOnExamples } from './trying/manage-examples.use-case.js';
import { RunExamples } from './trying/run-examples.js';
import { TrySelection } from './trying/try-selection.js';
import { PricingModule } from '../pricing/index.js';

const SHARED = [
  CatalogueResources,
  DocumentForms,
  DraftCandidates,
  DraftWriter,
  CheckChangeSet,
  ManageChangeSets,
  EditEntries,
  RebaseEntry,
  AskForCheck,
  CompareChangeSet,
  TryOnExamples,
  PublishChangeSet,
  RollBackPublication,
  ListEntries,
  ReadHistory,
  PublishJob,
  PublishImported,
];

/** Drafts of the catalogue: edited, compared, checked, tried, published and taken back. */
@Module({
  imports: [CatalogPublicationModule, CatalogueMemoryModule, PricingModule],
  providers: [
    ...SHARED,
    FindConflicts,
    RunExamples,
    TrySelection,
    WritePublication,
    PublishInOneCommit,
    PublicationMails,
  ],
  exports: [...SHARED, CatalogPublicationModule],
})
export class CatalogPublishingModule {}
