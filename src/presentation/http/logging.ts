import type { LoggerService, LogLevel } from '@nestjs/common';
import { logLine, redacted } from './errors/index.js';
import { type FastifyBaseLogger, type FastifyServerOptions, LogController } from 'fastify';

/** Where log lines go instead of the standard output. */
export interface LogStream {
  write(line: string): void;
}

/** Fastify's own pino, and no line per request: metrics count them, errors have their own lines. */
export function pinoOptions(
  quiet: boolean,
  stream?: LogStream,
): Pick<FastifyServerOptions, 'logger' | 'logController'> {
  return {
    logController: new LogController({ disableRequestLogging: true }),
    logger: quiet
      ? false
      : { level: process.env.LOG_LEVEL ?? 'info', base: null, ...PLAIN, ...(stream && { stream }) },
  };
}

/**
 * Whoever logs a request, an answer or an error through Fastify logs no more of it than this: neither address nor
 * headers nor query.
 */
const PLAIN = {
  serializers: {
    req: ({ id, method }: { id?: string; method?: string }) => ({ id, method }),
    res: ({ statusCode }: { statusCode?: number }) => ({ statusCode }),
    err: (error: Error) => ({ type: error.name, message: logLine(error), stack: '' }),
  },
};

/** Nest's log lines through Fastify's pino: one format, one stream. */
export class PinoNestLogger implements LoggerService {
  constructor(private readonly pino: FastifyBaseLogger) {}

  log(message: unknown, context?: string): void {
    // Nest tells of every module and route it maps: that is detail, not news.
    this.write(context && NEST_START_UP.has(context) ? 'debug' : 'info', message, context);
  }

  error(message: unknown, ...rest: string[]): void {
    const context = rest.at(-1);
    this.write('error', rest.length > 1 ? `${String(message)}\n${rest[0]}` : message, context);
  }

  warn(message: unknown, context?: string): void {
    this.write('warn', message, context);
  }

  debug(message: unknown, context?: string): void {
    this.write('debug', message, context);
  }

  verbose(message: unknown, context?: string): void {
    this.write('trace', message, context);
  }

  fatal(message: unknown, context?: string): void {
    this.write('fatal', message, context);
  }

  /** The level is LOG_LEVEL's, set once at start. */
  setLogLevels(_levels: LogLevel[]): void {}

  private write(
    level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal',
    message: unknown,
    context: string | undefined,
  ): void {
    this.pino[level]({ context }, message instanceof Error ? logLine(message) : redacted(String(message)));
  }
}

const NEST_START_UP = new Set([
  'NestFactory',
  'InstanceLoader',
  'RoutesResolver',
  'RouterExplorer',
  'NestApplication',
  'WebSocketsController',
]);
