import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** Adds paths and schemas to the document that decorators do not describe. */
export type ApiDescription = (document: OpenAPIObject) => void;

/** What generated controllers say of themselves; the API document is completed with it. */
@Injectable()
export class ApiDescriptions {
  private readonly parts: ApiDescription[] = [];

  add(part: ApiDescription): void {
    this.parts.push(part);
  }

  complete(document: OpenAPIObject): OpenAPIObject {
    for (const part of this.parts) part(document);
    return document;
  }
}
