import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { inOneWork } from '../../domains/helpers/index.js';
import { StaffViews } from './audit/index.js';
import { RouteIndex } from './errors/index.js';
import { refuseUnreadable, registerBodyParsers, SERVER_OPTIONS } from './limits/index.js';
import { type LogStream, PinoNestLogger, pinoOptions } from './logging.js';
import { HttpMetrics } from './metrics/index.js';
import { type Portals, servePages } from './pages/index.js';
import { serveReference } from './reference/index.js';
import { SECURITY_HEADERS } from './security/headers.js';
import { protectReference } from './security/reference-page.js';

export interface HttpAppOptions {
  /** Writes no log line (tests). */
  readonly quiet?: boolean;
  readonly logTo?: LogStream;
  /** The built portals; found below the project when absent. */
  readonly portals?: Portals;
  /** Proxies, by address or network, joined by commas: they say whose request it is and whether it came by https. */
  readonly trustedProxies?: string | undefined;
}

/** The application on Fastify with the house's limits, headers, logs and error bodies; not listening yet. */
export async function createHttpApp(
  module: DynamicModule,
  options: HttpAppOptions = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    ...SERVER_OPTIONS,
    ...pinoOptions(options.quiet ?? false, options.logTo),
    skipMiddie: true,
    ...(options.trustedProxies && { trustProxy: options.trustedProxies }),
  });
  const fastify = adapter.getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.headers(SECURITY_HEADERS).header('x-correlation-id', request.id);
    done(refuseUnreadable(request));
  });
  // Not earlier: what reads the body comes back outside of the work.
  fastify.addHook('preHandler', (_request, _reply, done) => inOneWork(done));
  registerBodyParsers(fastify);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    abortOnError: false,
    bodyParser: false,
    logger: options.quiet ? false : new PinoNestLogger(fastify.log),
  });
  const routes = app.get(RouteIndex);
  const metrics = app.get(HttpMetrics);
  const views = app.get(StaffViews);
  fastify.addHook('onRoute', (route) => routes.remember(route));
  fastify.addHook('onResponse', (request, reply, done) => {
    metrics.observe(request, reply);
    done();
  });
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const written = views.before(request, reply, payload);
    if (written) void sendAfter(written, payload, done);
    else done(null, payload);
  });
  protectReference(fastify);
  serveReference(app);
  await servePages(app, options.portals);
  return app;
}

/** Sends an answer once it has been written down; the failure to write instead when that did not work. */
async function sendAfter(
  written: Promise<void>,
  payload: unknown,
  done: (error: Error | null, payload?: unknown) => void,
): Promise<void> {
  try {
    await written;
  } catch (error) {
    done(error as Error);
    return;
  }
  done(null, payload);
}
