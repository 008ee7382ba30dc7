import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { completeDocument } from './api-descriptions.js';

/** The OpenAPI document of every route, as /openapi.json shows it. */
export function buildApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Trunkline')
    .setDescription(
      'Telecommunications services on-line: the TM Forum Open APIs under /tmf-api, and what they do not cover under /api/v1.',
    )
    .setVersion('0.1.0')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth()
    .build();
  return completeDocument(SwaggerModule.createDocument(app, config));
}
