import { Module } from '@nestjs/common';
import { CatalogPublicationModule } from '../../domains/catalog-publication/index.js';
import { CatalogPublishingModule } from '../catalog-publishing/index.js';
import { CatalogueFiles } from './catalogue-files.use-case.js';
import { ChooseEntries } from './exporting/choose-entries.js';
import { ExportCatalogueJob } from './exporting/export-catalogue.job.js';
import { CompareRows } from './importing/compare-rows.js';
import { ImportCatalogueJob } from './importing/import-catalogue.job.js';
import { KeepImport } from './importing/keep-import.js';
import { ReadImportFile } from './importing/read-import.js';
import { ReadImports } from './read-imports.use-case.js';
import { ExportJobHooks, ImportJobHooks } from './transfer-hooks.js';
import { TransferJobs } from './transfer-jobs.js';

/** Moves the catalogue into and out of files. */
@Module({
  imports: [CatalogPublicationModule, CatalogPublishingModule],
  providers: [
    TransferJobs,
    CatalogueFiles,
    ChooseEntries,
    ExportCatalogueJob,
    CompareRows,
    ReadImportFile,
    KeepImport,
    ImportCatalogueJob,
    ReadImports,
    ImportJobHooks,
    ExportJobHooks,
  ],
  exports: [CatalogueFiles, ReadImports, ImportJobHooks, ExportJobHooks],
})
export class CatalogTransferModule {}
