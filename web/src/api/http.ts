import type { Answer } from './client';
import { errorFrom, unreachable } from './errors';

export interface Request {
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

function address(path: string, query: Request['query']): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}

async function parsed(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/**
 * One call of the API with the session's cookie.
 * @throws ApiError for every answer that is not 2xx, with status 0 when none came.
 */
export async function call<T>(method: string, path: string, request: Request = {}): Promise<Answer<T>> {
  const { body, headers, signal, query } = request;
  let response: Response;
  try {
    response = await fetch(address(path, query), {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
  const data = await parsed(response);
  if (!response.ok) throw errorFrom(response, data);
  const total = response.headers.get('x-total-count');
  return { data: data as T, total: total === null ? null : Number(total) };
}
