import type { FastifyReply, FastifyRequest } from 'fastify';
import { isNotModified } from '../request/preconditions.js';

export const JSON_TYPE = 'application/json; charset=utf-8';

/** A rendered answer; what the response cache keeps. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Kept answers are bytes already. */
  readonly body: string | Buffer;
}

/** Sends an answer; a client that has it already gets 304 without the body. */
export function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, headers, body }: Answer,
): void {
  const { etag } = headers;
  const known = etag !== undefined && request.method === 'GET' && isNotModified(request.headers, etag);
  if (known) void reply.code(304).headers(headers).removeHeader('content-type').send();
  else if (status === 204) void reply.code(204).send();
  else void reply.code(status).headers(headers).send(body);
}
