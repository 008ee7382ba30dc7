import { Refusal, TooMany } from '../../../domains/helpers/index.js';
import { databaseRefusal } from './database-refusals.js';
import { type ErrorBody, errorAnswer, surpriseAnswer } from './error-body.js';
import { frameworkRefusal } from './framework-refusals.js';

export interface ErrorAnswer {
  readonly status: number;
  readonly body: ErrorBody;
  readonly headers: Readonly<Record<string, string>>;
  /** What the log should keep: nothing for a plain refusal, a warning for a saved gap, an error for a bug. */
  readonly log: 'none' | 'warn' | 'error';
}

/** Turns whatever was thrown into status, headers and TM Forum body. */
export function answerError(error: unknown, correlationId: string): ErrorAnswer {
  if (error instanceof Refusal) return refused(error, correlationId, 'none');
  const framework = frameworkRefusal(error);
  if (framework) return refused(framework, correlationId, 'none');
  const database = typeof error === 'object' && error !== null ? databaseRefusal(error) : undefined;
  if (database) return refused(database, correlationId, 'warn');
  return { ...surpriseAnswer(correlationId), headers: {}, log: 'error' };
}

function refused(refusal: Refusal, correlationId: string, log: 'none' | 'warn'): ErrorAnswer {
  const headers: Record<string, string> = {};
  if (refusal.kind === 'unauthenticated') headers['www-authenticate'] = 'Bearer realm="trunkline"';
  if (refusal instanceof TooMany) headers['retry-after'] = String(refusal.retryAfterSeconds);
  if (refusal.kind === 'unavailable') headers['retry-after'] = '1';
  return { ...errorAnswer(refusal, correlationId), headers, log };
}
