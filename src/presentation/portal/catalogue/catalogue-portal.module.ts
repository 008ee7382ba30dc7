import { Module } from '@nestjs/common';
import { CatalogPublishingModule } from '../../../business/catalog-publishing/index.js';
import { CatalogTransferModule } from '../../../business/catalog-transfer/index.js';
import { ChangeEntriesController } from './drafts/change-entries.controller.js';
import { ChangeSetsController } from './drafts/change-sets.controller.js';
import { ExamplesController } from './drafts/examples.controller.js';
import { FilesController } from './files/files.controller.js';
import { ImportsController } from './files/imports.controller.js';
import { EntriesController } from './publications/entries.controller.js';
import { PublicationsController } from './publications/publications.controller.js';
import { PublishingController } from './publications/publishing.controller.js';
import { RegisterDocumentForms } from './register-document-forms.js';

/** The catalogue studio of the back office. */
@Module({
  imports: [CatalogPublishingModule, CatalogTransferModule],
  controllers: [
    ChangeSetsController,
    ChangeEntriesController,
    PublishingController,
    ExamplesController,
    PublicationsController,
    EntriesController,
    FilesController,
    ImportsController,
  ],
  providers: [RegisterDocumentForms],
})
export class CataloguePortalModule {}
