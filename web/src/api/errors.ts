export interface Reason {
  code: string;
  message: string;
  path?: string;
  fix?: string;
}

/** A refusal or failure of the API, in the words of its TM Forum error body. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    /** HTTP status; 0 when the server was not reached. */
    readonly status: number,
    readonly code: string,
    message: string,
    readonly reasons: readonly Reason[] = [],
    readonly correlationId: string | null = null,
  ) {
    super(message);
  }

  /** True when the same request may succeed later: no answer, overload, or a fault of the server. */
  get passing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

interface ErrorBody {
  code?: unknown;
  reason?: unknown;
  message?: unknown;
  reasons?: unknown;
  correlationId?: unknown;
}

/** Reads an error answer of any shape; a proxy's HTML page becomes a sentence as well. */
export function errorFrom(response: Response, body: unknown): ApiError {
  const error = (typeof body === 'object' && body !== null ? body : {}) as ErrorBody;
  const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
  return new ApiError(
    response.status,
    text(error.code) ?? `http${response.status}`,
    text(error.message) ?? text(error.reason) ?? `The server answered with status ${response.status}.`,
    Array.isArray(error.reasons) ? (error.reasons as Reason[]) : [],
    text(error.correlationId) ?? response.headers.get('x-correlation-id'),
  );
}

export function unreachable(): ApiError {
  return new ApiError(0, 'unreachable', 'We could not reach Trunkline. Check the connection and try again.');
}
