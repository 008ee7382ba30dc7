// npm run openapi: writes openapi.json and the web's typed client from the built server, without a database.
// With --check nothing is written: the exit code says whether both are up to date.
import 'reflect-metadata';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import openapiTypescript, { astToString } from 'openapi-typescript';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const built = (file) => import(pathToFileURL(path.join(root, 'dist/src', file)).href);

/** The document of every route; preview mode maps routes and starts nothing. */
async function apiDocument() {
  const { AppModule } = await built('app.module.js');
  const { buildApiDocument } = await built('presentation/http/index.js');
  const options = {
    serving: {},
    poolSize: 1,
    role: 'api',
    demo: false,
    ossSpeed: 1,
    publicUrl: 'http://localhost',
    logging: false,
  };
  const app = await NestFactory.create(AppModule.register(options), new FastifyAdapter(), {
    preview: true,
    logger: false,
    abortOnError: false,
  });
  return buildApiDocument(app);
}

const document = await apiDocument();
const client = astToString(await openapiTypescript(JSON.parse(JSON.stringify(document))));
const products = {
  'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'web/src/api/schema.generated.ts': `/* Generated from openapi.json by npm run openapi. */\n${client}`,
};

const stale = Object.entries(products).filter(([file, text]) => {
  const full = path.join(root, file);
  return !fs.existsSync(full) || fs.readFileSync(full, 'utf8') !== text;
});
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is not up to date: run npm run openapi.`);
} else {
  for (const [file, text] of stale) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
    console.log(`Wrote ${file}.`);
  }
}
process.exit(process.argv.includes('--check') && stale.length > 0 ? 1 : 0);
