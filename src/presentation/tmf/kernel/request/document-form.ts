import type { JsonObject, ListQuery, ResourceDefinition } from '../../../../domains/helpers/index.js';
import type { ApiSchemas } from '../schema/api-schemas.js';
import { validateBody } from '../schema/body-validation.js';
import { KnownAttributes } from '../schema/known-attributes.js';
import { parseListRequest } from './list-request.js';

/** What a served resource asks of its documents and filters, for documents that come another way than by a request. */
export function documentForm({
  definition,
  schemas,
}: {
  readonly definition: ResourceDefinition;
  readonly schemas: ApiSchemas;
}): { judge(document: JsonObject): void; query(search: string): ListQuery } {
  const validator = schemas.bodyValidator(definition);
  const known = new KnownAttributes(definition, schemas);
  return {
    judge: (document) => void validateBody(validator(), document),
    query: (search) => {
      const { conditions, sort, offset, limit } = parseListRequest(search, known);
      return { conditions, sort, offset, limit };
    },
  };
}
