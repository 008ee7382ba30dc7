import { Refusal, TooMany } from '../../../domains/helpers/index.js';
import { OAuthRefusal } from '../../../business/user-management/index.js';
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
  const challenge = challengeOf(refusal);
  if (challenge !== undefined) headers['www-authenticate'] = challenge;
  if (refusal instanceof TooMany) headers['retry-after'] = String(refusal.retryAfterSeconds);
  if (refusal.kind === 'unavailable') headers['retry-after'] = '1';
  const { status, body } = errorAnswer(refusal, correlationId);
  return { status, body: refusal instanceof OAuthRefusal ? inOAuthForm(refusal, body) : body, headers, log };
}

/** What asks for (other) credentials: each refusal knows its own, else a bearer token is asked for. */
function challengeOf(refusal: Refusal): string | undefined {
  const { challenge } = refusal as { challenge?: unknown };
  if (typeof challenge === 'string') return challenge;
  return refusal.kind === 'unauthenticated' ? 'Bearer realm="trunkline"' : undefined;
}

/** RFC 6749 section 5.2, beside the fields of every error. Its text may hold no quote and no backslash. */
const inOAuthForm = ({ error, message }: OAuthRefusal, body: ErrorBody): ErrorBody => ({
  error,
  error_description: message.replace(/[^\x20-\x21\x23-\x5b\x5d-\x7e]/g, "'"),
  ...body,
});
