import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import fastifyStatic from '@fastify/static';
import { PAGE_POLICY } from '../security/headers.js';
import { findPortals } from './portals.js';

/** Addresses of programs: an unknown one stays a 404 in JSON. */
const NO_PAGE = /^\/(api|tmf-api|health|metrics|docs|openapi\.json|socket\.io|assets)(\/|$)/;
const BACK_OFFICE = /^\/back-office(\/|$)/;
/** Who acts for a customer sees the customer's own pages, below an address of the back office. */
const ACTING = /^\/back-office\/acting\/[\da-f-]{36}(\/|$)/i;
/** File names under assets/ carry a hash of their content. */
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * The portals: their files from the build folder, and for every other address of a page the HTML of its portal, which
 * then shows the page by its own router.
 */
export async function servePages(app: NestFastifyApplication, portals = findPortals()): Promise<void> {
  if (!portals) return;
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(fastifyStatic, {
    root: path.join(portals.folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    cacheControl: false,
    setHeaders: (reply) => void reply.header('cache-control', FOREVER),
  });
  fastify.get('/*', (request, reply) => {
    const address = request.url.split('?', 1)[0] ?? '';
    if (NO_PAGE.test(address) || /\.\w+$/.test(address)) return reply.callNotFound();
    const html = BACK_OFFICE.test(address) && !ACTING.test(address) ? portals.backOffice : portals.customer;
    return reply
      .header('content-security-policy', PAGE_POLICY)
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(html);
  });
}
