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
      stopAtFirstError: true,
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
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    code: rule === 'whitelistValidation' ? 'unknownField' : 'invalidField',
    message: rule === 'whitelistValidation' ? `${path} is not known here` : message,
    path,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => reasonsOf(child, path))];
}
