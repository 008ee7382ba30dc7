import createClient from 'openapi-fetch';
import { errorFrom, unreachable } from './errors';
import { frameHeaders } from './frame';
import type { paths } from './schema.generated';

/** Fetch whose only failure is "not reached": every answer, refusals too, comes back as a response. */
async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw unreachable();
  }
}

/** The API with its paths, parameters and bodies typed by /openapi.json; the session's cookie goes along. */
export const client = createClient<paths>({
  credentials: 'same-origin',
  headers: { accept: 'application/json', ...frameHeaders },
  fetch: reach,
});

export interface Answer<T> {
  data: T;
  /** Of the whole list, from X-Total-Count; null when the answer is no list. */
  total: number | null;
}

interface Outcome<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The outcome of a call, or its refusal thrown. @throws ApiError for every answer that is not 2xx, or none. */
export async function answer<T>(call: Promise<Outcome<T>>): Promise<Answer<T>> {
  const { data, error, response } = await call;
  if (!response.ok) throw errorFrom(response, error);
  const total = response.headers.get('x-total-count');
  return { data: data as T, total: total === null ? null : Number(total) };
}

/** The body of an answer. @throws ApiError like `answer`. */
export async function body<T>(call: Promise<Outcome<T>>): Promise<T> {
  return (await answer(call)).data;
}

/** The body of an answer with its entity tag, for a change that is meant for this version. @throws ApiError like `answer`. */
export async function tagged<T>(call: Promise<Outcome<T>>): Promise<{ data: T; tag: string | null }> {
  const { response } = await call;
  const { data } = await answer(call);
  return { data, tag: response.headers.get('etag') };
}
