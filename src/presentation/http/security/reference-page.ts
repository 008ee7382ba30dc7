import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { pagePolicy } from './headers.js';

const STYLE_ELEMENT = /<style>([\s\S]*?)<\/style>/g;
/** The only style attribute of the page: hides the drawing that holds Swagger UI's symbols. */
const HIDDEN_BY_STYLE = 'style="position:absolute;width:0;height:0"';

/** The style element that Swagger UI itself adds when it runs; `test/browser/cookies.spec.ts` notices a new one. */
const ADDED_STYLE = "'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='";

/**
 * Gives the API reference (Swagger UI's page) a policy without `unsafe-inline`: its two style elements are named by
 * their hashes, its one style attribute becomes attributes of the drawing.
 */
export function protectReference(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route: RouteOptions) => {
    if (/^\/docs(\/|$)/.test(route.url)) route.onSend = protectPage;
  });
}

async function protectPage(
  _request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): Promise<unknown> {
  if (typeof payload !== 'string' || !String(reply.getHeader('content-type')).startsWith('text/html'))
    return payload;
  const page = payload.replace(HIDDEN_BY_STYLE, 'width="0" height="0"');
  const styles = [...page.matchAll(STYLE_ELEMENT)].map(([, text = '']) => `'sha256-${sha256(text)}'`);
  void reply.header('content-security-policy', pagePolicy(`'self' ${styles.join(' ')} ${ADDED_STYLE}`));
  return page;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
