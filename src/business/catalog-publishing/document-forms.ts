import { Injectable } from '@nestjs/common';
import type { JsonObject, ListQuery } from '../../domains/helpers/index.js';

/** What an API knows of the form of its documents. */
export interface DocumentForm {
  /** @throws Refusal invalid with a reason and path for each fault, as a POST of the document would be refused. */
  judge(document: JsonObject): void;
  /** Reads a TMF630 filter such as `lifecycleStatus=Active`. @throws Refusal invalid */
  query(search: string): ListQuery;
}

/**
 * The forms of the documents that drafts and files may hold. The APIs, which know the specifications, register them when
 * the process starts; so a draft is judged by the very validators that judge a request.
 */
@Injectable()
export class DocumentForms {
  private readonly forms = new Map<string, DocumentForm>();

  register(kind: string, form: DocumentForm): void {
    this.forms.set(kind, form);
  }

  find(kind: string): DocumentForm | undefined {
    return this.forms.get(kind);
  }
}
