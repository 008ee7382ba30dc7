import { type ArgumentMetadata, Injectable, type ValidationError, ValidationPipe } from '@nestjs/common';
import { Refusal, type RefusalReason } from '../../domains/helpers/index.js';

/** Checks bodies and queries that have a DTO class: unknown fields and wrong types are refused, each with its path. */
@Injectable()
export class DtoPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      validationError: { target: false, value: false },
      exceptionFactory: (errors) => refusalOf(errors),
    });
  }

  /** A DTO class wants an object: a missing body or a bare value is refused before the validators see it. */
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const wantsDto = metadata.type === 'body' && this.toValidate(metadata);
    if (wantsDto && (typeof value !== 'object' || value === null || Array.isArray(value))) {
      throw new Refusal('invalid', 'bodyNotAnObject', 'Send a JSON object as the body.');
    }
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

function refusalOf(errors: readonly ValidationError[]): Refusal {
  const reasons = errors.flatMap((error) => reasonsOf(error, ''));
  return new Refusal(
    'invalid',
    'invalidFields',
    `Correct: ${reasons.map(({ message }) => message).join('; ')}.`,
    reasons,
  );
}

function reasonsOf(error: ValidationError, parent: string): RefusalReason[] {
  const path = /^\d+$/.test(error.property)
    ? `${parent}[${error.property}]`
    : parent
      ? `${parent}.${error.property}`
      : error.property;
  const own = faultOf(error.constraints ?? {}, path);
  // What stands inside a value of the wrong kind is not worth a word.
  return own.length > 0 ? own : (error.children ?? []).flatMap((child) => reasonsOf(child, path));
}

/** One reason for a field: a value of a wrong type breaks the rules of size too, but only its type is to be mended. */
function faultOf(constraints: Readonly<Record<string, string>>, path: string): RefusalReason[] {
  const [broken] = Object.entries(constraints).sort(([a], [b]) => rankOf(a) - rankOf(b));
  if (!broken) return [];
  const [rule, message] = broken;
  return rule === 'whitelistValidation'
    ? [{ code: 'unknownField', message: `${path} is not known here`, path }]
    : [{ code: 'invalidField', message, path }];
}

/** What class-validator calls its rules about types. */
const TYPE_RULES = new Set([
  'isDefined',
  'isString',
  'isNumber',
  'isInt',
  'isBoolean',
  'isArray',
  'isObject',
  'nestedValidation',
]);

/** Types come before formats (isEmail, isUuid ...), formats before sizes and choices. */
function rankOf(rule: string): number {
  if (rule === 'whitelistValidation') return 0;
  if (TYPE_RULES.has(rule)) return 1;
  return rule.startsWith('is') && rule !== 'isNotEmpty' && rule !== 'isLength' ? 2 : 3;
}
