import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendAnswer } from '../../tmf/kernel/index.js';

/**
 * Sends an answer with a strong entity tag; a client that has it already gets 304. The tag is the catalogue version and a
 * digest of the answer: prices and places differ from caller to caller and with time, and no answer may pass for another.
 */
export function sendTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  stamp: string,
  body: object | string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const digest = createHash('sha1').update(text).digest('base64url').slice(0, 16);
  sendAnswer(request, reply, {
    status: 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'private, no-cache',
      etag: `"${stamp}.${digest}"`,
      ...headers,
    },
    body: text,
  });
}
