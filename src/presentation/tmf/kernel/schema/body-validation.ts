import type { ErrorObject, ValidateFunction } from 'ajv';
import { isObject, type JsonObject, Refusal, type RefusalReason } from '../../../../domains/helpers/index.js';

const MOST_REASONS = 20;

/**
 * A JSON body as a resource of its specification. Unknown attributes are kept (TMF630: extensions are welcome).
 * @throws Refusal invalid with a reason and path for each fault.
 */
export function validateBody(validator: ValidateFunction | undefined, body: unknown): JsonObject {
  if (!isObject(body)) {
    throw new Refusal('invalid', 'bodyNotObject', 'The body must be a JSON object; send one.');
  }
  if (!validator || validator(body)) return body;
  const reasons = (validator.errors ?? []).slice(0, MOST_REASONS).map(reasonOf);
  const summary = reasons.map(({ message }) => message).join(' ');
  throw new Refusal('invalid', 'bodyInvalid', `The body does not fit the specification. ${summary}`, reasons);
}

function reasonOf(error: ErrorObject): RefusalReason {
  const at = pathOf(error.instancePath);
  switch (error.keyword) {
    case 'required': {
      const name = String(error.params.missingProperty);
      const path = at ? `${at}.${name}` : name;
      return { code: 'missingAttribute', message: `${path} is missing.`, path, fix: `Send ${path}.` };
    }
    case 'type':
      return wrong(at, `must be of type ${String(error.params.type)}`);
    case 'format':
      return wrong(at, 'must be a date-time such as 2026-11-22T09:30:00Z');
    case 'enum':
      return wrong(at, `must be one of ${(error.params.allowedValues as unknown[]).join(', ')}`);
    default:
      return wrong(at, error.message ?? 'is not valid');
  }
}

const wrong = (path: string, fault: string): RefusalReason => ({
  code: 'invalidAttribute',
  message: `${path || 'The body'} ${fault}.`,
  path,
});

/** `/productOrderItem/0/id` -> `productOrderItem[0].id` */
const pathOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, key) => (/^\d+$/.test(key) ? `${path}[${key}]` : path ? `${path}.${key}` : key), '');
