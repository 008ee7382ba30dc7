import { type ArgumentsHost, Catch, type ExceptionFilter, Logger, NotFoundException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../../domains/helpers/index.js';
import { RouteIndex } from './route-index.js';
import { answerError } from './answer-error.js';
import { logLine } from './log-line.js';
import { bodyArrived } from './body-arrived.js';
import type { ErrorBody } from './error-body.js';

/** Answers everything that was thrown with the TM Forum error body; keeps surprises in the log. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('errors');

  constructor(private readonly routes: RouteIndex) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() === 'ws') this.answerSocket(error, host);
    else this.answerRequest(error, host);
  }

  private answerRequest(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const known = error instanceof NotFoundException ? this.routes.methodsOf(request.url) : [];
    const allowed = known.includes(request.method) ? [] : known;
    const thrown = allowed.length > 0 ? methodNotAllowed(request.method, allowed) : error;
    const { status, body, headers, log } = answerError(thrown, request.id);
    if (log !== 'none') this.keep(log, error, request.id);
    if (reply.sent || reply.raw.headersSent) return;
    if (allowed.length > 0) void reply.header('allow', allowed.join(', '));
    void reply.code(status).headers(headers).type('application/json; charset=utf-8');
    if (status === 413) void sendOnceRead(request, reply, body);
    else void reply.send(body);
  }

  private answerSocket(error: unknown, host: ArgumentsHost): void {
    const client = host.switchToWs().getClient<{ id?: string; emit(event: string, body: unknown): void }>();
    const { body, log } = answerError(error, client.id ?? 'socket');
    if (log !== 'none') this.keep(log, error, body.correlationId);
    client.emit('exception', body);
  }

  private keep(level: 'warn' | 'error', error: unknown, correlationId: string): void {
    this.logger[level](`${correlationId} ${logLine(error)}`);
  }
}

/** After the rest of the body: see `bodyArrived`. */
async function sendOnceRead({ raw }: FastifyRequest, reply: FastifyReply, body: ErrorBody): Promise<void> {
  await bodyArrived(raw);
  void reply.send(body);
}

function methodNotAllowed(method: string, allowed: readonly string[]): Refusal {
  return new Refusal(
    'methodNotAllowed',
    'methodNotAllowed',
    `${method} is not possible here: use ${allowed.join(', ')}.`,
  );
}
