import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyHttpOptions, FastifyReply, FastifyRequest, RawServerDefault } from 'fastify';
import { newId, Refusal } from '../../../domains/helpers/index.js';
import { isCleanUrl } from './clean-text.js';
import { uncleanText } from './body-parsers.js';
import { answerError } from '../errors/index.js';
import { SECURITY_HEADERS } from '../security/headers.js';

const MIB = 1_048_576;
/**
 * Characters of path and query. A filter by 120 ids needs some 4,400; far more would come back several times over in
 * the Link header of a list, which clients and proxies then refuse.
 */
const LONGEST_TARGET = 8_192;
const SANE_ID = /^[\w.:/+=-]{4,128}$/;

/** The caller's X-Correlation-Id when it is a sane one, else a new id; names the request in answers, events and logs. */
export function correlationIdOf(request: IncomingMessage): string {
  const given = request.headers['x-correlation-id'];
  return typeof given === 'string' && SANE_ID.test(given) ? given : newId();
}

/**
 * Fastify's options: limits that keep slow and oversized requests from holding the process (Node's defaults keep
 * thousands of half-sent requests open), and framework errors in the house's error body.
 */
export const SERVER_OPTIONS = {
  bodyLimit: MIB,
  requestTimeout: 30_000,
  http: {
    headersTimeout: 6_000,
    connectionsCheckingInterval: 1_000,
    maxHeaderSize: 16_384,
    requireHostHeader: false, // Node would answer without body and headers of ours; see refuseUnreadable
  },
  // As long as any address may be, so that an overlong id is looked up and not found like every unknown one.
  routerOptions: { maxParamLength: LONGEST_TARGET },
  forceCloseConnections: true,
  genReqId: correlationIdOf,
  clientErrorHandler: answerBrokenRequest,
  frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) =>
    answerFrameworkError(error, request, reply),
} satisfies FastifyHttpOptions<RawServerDefault>;

/** Answers what Fastify's router refused before any hook could run. */
function answerFrameworkError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const { status, body, headers } = answerError(error, request.id);
  void reply
    .code(status)
    .headers({ ...SECURITY_HEADERS, ...headers, 'x-correlation-id': request.id })
    .type('application/json; charset=utf-8')
    .send(JSON.stringify(body));
}

const STATUS_OF_CLIENT_ERROR: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what Node's HTTP parser refused; there is no request object yet, only the socket. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const statusCode = STATUS_OF_CLIENT_ERROR[error.code ?? ''] ?? 400;
  const { body } = answerError({ statusCode }, newId());
  const text = JSON.stringify({ ...body, status: String(statusCode) });
  const headers = {
    ...SECURITY_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
    'x-correlation-id': body.correlationId,
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${statusCode} Refused\r\n${lines.join('\r\n')}\r\n\r\n${text}`);
}

/** The refusal of a request whose address cannot be used, or undefined. */
export function refuseUnreadable({ url, headers }: FastifyRequest): Refusal | undefined {
  if (url.length > LONGEST_TARGET) {
    return new Refusal(
      'addressTooLong',
      'addressTooLong',
      `The address is longer than ${LONGEST_TARGET} characters: shorten the query, or ask in several parts.`,
    );
  }
  if (!isCleanUrl(url)) return uncleanText();
  if (headers.host) return undefined;
  return new Refusal('invalid', 'hostMissing', 'Send a Host header: HTTP/1.1 requires it.');
}
