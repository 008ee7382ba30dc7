import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CatalogueResources, DocumentForms } from '../../../business/catalog-publishing/index.js';
import { documentForm, servedResources } from '../../tmf/kernel/index.js';

/** Lets drafts and files be judged by the validators of the APIs that serve their documents. */
@Injectable()
export class RegisterDocumentForms implements OnModuleInit {
  constructor(
    private readonly forms: DocumentForms,
    private readonly resources: CatalogueResources,
  ) {}

  onModuleInit(): void {
    for (const served of servedResources())
      if (this.resources.isKind(served.definition.name))
        this.forms.register(served.definition.name, documentForm(served));
  }
}
