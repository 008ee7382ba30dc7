export { CatalogPublicationModule } from './catalog-publication.module.js';
export type {
  Activity,
  Change,
  ChangeOperation,
  ChangeSet,
  ChangeSetOrigin,
  NewChange,
  OtherChange,
} from './change-set.js';
export {
  type ChangeSetAction,
  type ChangeSetState,
  changeSetStateMachine,
} from './change-set.state-machine.js';
export { ChangeSetRepository, type ChangeSetValues, type NewChangeSet } from './change-set.repository.js';
export { ChangeRepository, MOST_CHANGES } from './change.repository.js';
export * from './entities/index.js';
export { type CatalogueExampleRow, ExampleRepository, type NewExample } from './example.repository.js';
export { CatalogueFileRepository, type StoredFile } from './files/file.repository.js';
export { type RowFault, RowFaultRepository } from './files/row-fault.repository.js';
export type { EntryHistory, Publication, PublishedEntry } from './publication.js';
export { PublicationRepository } from './publication.repository.js';
