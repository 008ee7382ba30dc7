import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { buildApiDocument } from './api-document.js';

const HIDE_TOP_BAR = '.swagger-ui .topbar { display: none }';

/** /openapi.json, and /docs to browse it. The document is built at the first request and kept. */
export function serveReference(app: NestFastifyApplication): void {
  let document: OpenAPIObject | undefined;
  let text: string | undefined;
  const built = (): OpenAPIObject => (document ??= buildApiDocument(app));
  app
    .getHttpAdapter()
    .getInstance()
    .get('/openapi.json', (_request, reply) => {
      text ??= JSON.stringify(built());
      void reply.type('application/json; charset=utf-8').send(text);
    });
  SwaggerModule.setup('docs', app, built, {
    raw: false,
    swaggerUrl: '/openapi.json',
    customSiteTitle: 'Trunkline API reference',
    customCss: HIDE_TOP_BAR,
    swaggerOptions: { url: '/openapi.json', validatorUrl: null, docExpansion: 'none', filter: true },
  });
}
