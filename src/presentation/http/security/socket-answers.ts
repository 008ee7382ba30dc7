import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { newId } from '../../../domains/helpers/index.js';
import { answerError } from '../errors/index.js';
import { SECURITY_HEADERS } from './headers.js';

/** Where sockets connect; their servers answer these addresses themselves, past Fastify and its hooks. */
const SOCKET_PATHS = ['/socket.io/'];
const isSocketPath = (url = ''): boolean => SOCKET_PATHS.some((path) => url.startsWith(path));

/** Puts the security headers on what the socket servers answer over HTTP, refused upgrades included. */
@Injectable()
export class SocketAnswers implements OnApplicationBootstrap {
  constructor(private readonly host: HttpAdapterHost) {}

  /** After the socket servers have put themselves before Fastify. */
  onApplicationBootstrap(): void {
    const server = this.host.httpAdapter.getHttpServer() as Server;
    server.prependListener('request', (request: IncomingMessage, response: ServerResponse) => {
      if (isSocketPath(request.url)) response.setHeaders(new Map(Object.entries(SECURITY_HEADERS)));
    });
    server.prependListener('upgrade', (request: IncomingMessage, socket: Socket) => {
      if (isSocketPath(request.url)) protectRefusal(socket);
      else refuse(socket, 404);
    });
    server.on('checkExpectation', ({ socket }: IncomingMessage) => refuse(socket, 417));
  }
}

const HEADER_LINES = Object.entries(SECURITY_HEADERS)
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');

/** Socket servers write a refusal as text on the socket; the headers go in behind its status line. */
function protectRefusal(socket: Socket): void {
  for (const method of ['write', 'end'] as const) {
    const send = socket[method].bind(socket) as (chunk?: unknown, ...rest: unknown[]) => never;
    socket[method] = (chunk?: unknown, ...rest: unknown[]): never => {
      socket[method] = send;
      const refusal = typeof chunk === 'string' && /^HTTP\/1\.1 [45]\d\d /.test(chunk);
      return send(refusal ? chunk.replace('\r\n', `\r\n${HEADER_LINES}`) : chunk, ...rest);
    };
  }
}

/** Answers what never reaches Fastify: an upgrade at an address without sockets, an Expect that Node does not know. */
function refuse(socket: Socket, statusCode: 404 | 417): void {
  const { status, body } = answerError({ statusCode }, newId());
  const text = JSON.stringify(body);
  socket.on('error', () => undefined);
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\n${HEADER_LINES}x-correlation-id: ${body.correlationId}\r\n` +
      `content-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(text)}\r\nconnection: close\r\n\r\n${text}`,
  );
}
