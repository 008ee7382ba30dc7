import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { buildApiDocument } from './api-document.js';

const HIDE_TOP_BAR = '.swagger-ui .topbar { display: none }';

/** Swagger UI's page is wider than a phone: long names may break, and rows wrap. */
const FIT_PHONES = `@media (max-width: 720px) {
  .swagger-ui .wrapper { padding: 0 12px }
  .swagger-ui .opblock-tag, .swagger-ui .opblock-summary { flex-wrap: wrap; overflow-wrap: anywhere }
  .swagger-ui .opblock-tag small { min-width: 0; padding: 0 }
  .swagger-ui .filter .operation-filter-input { min-width: 0; width: 100%; box-sizing: border-box }
  .swagger-ui .opblock-summary-path { max-width: 100%; overflow-wrap: anywhere }
  .swagger-ui .opblock-summary-description, .swagger-ui .info { overflow-wrap: anywhere }
  .swagger-ui .model-box, .swagger-ui .model-container { max-width: 100%; overflow-x: auto }
}`;

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
    customCss: `${HIDE_TOP_BAR}\n${FIT_PHONES}`,
    swaggerOptions: { url: '/openapi.json', validatorUrl: null, docExpansion: 'none', filter: true },
  });
}
