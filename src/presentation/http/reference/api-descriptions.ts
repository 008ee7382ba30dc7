import type { OpenAPIObject } from '@nestjs/swagger';

/** Adds paths and schemas to the document that decorators do not describe. */
export type ApiDescription = (document: OpenAPIObject) => void;

const descriptions = new Map<string, ApiDescription>();

/**
 * Registers what generated controllers say of themselves, once per name. Kept beside the controllers' classes, not in a
 * provider: the document is also written from a preview of the application, which makes no provider.
 */
export function describeApi(name: string, description: ApiDescription): void {
  descriptions.set(name, description);
}

/** The document with every registered description added to it. */
export function completeDocument(document: OpenAPIObject): OpenAPIObject {
  for (const describe of descriptions.values()) describe(document);
  return document;
}
