import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from '../../../domains/helpers/index.js';
import { isCleanText, isCleanValue, jsonDepth } from './clean-text.js';

/** The three PATCH formats of TMF630; the first is every other body's. */
const JSON_TYPES = ['application/json', 'application/merge-patch+json', 'application/json-patch+json'];
/** TM Forum's deepest schemas nest some 12 levels; nothing that a person or program means needs more than this. */
const DEEPEST_JSON = 64;

type Done = (error: Error | null, body?: unknown) => void;

/** Files, on routes with `acceptsFile` in their config: the handler reads the stream and limits it. */
const FILE_TYPES = ['text/csv', 'application/octet-stream'];

/** Reads bodies as JSON or, on routes with `acceptsForm` in their config, as a form. Every other type is answered with 415. */
export function registerBodyParsers(fastify: FastifyInstance): void {
  const parseJson = fastify.getDefaultJsonParser('error', 'error'); // refuses __proto__ and constructor.prototype
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(JSON_TYPES, { parseAs: 'string' }, (request, body, done) =>
    refuseThrown(done, () => readJson(parseJson, request, String(body), done)),
  );
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (request, body, done) => refuseThrown(done, () => done(null, readForm(request, String(body)))),
  );
  fastify.addContentTypeParser(FILE_TYPES, (request, payload, done) =>
    refuseThrown(done, () => done(null, openStream(request, payload))),
  );
}

function readJson(
  parse: ReturnType<FastifyInstance['getDefaultJsonParser']>,
  request: FastifyRequest,
  text: string,
  done: Done,
): void {
  // Clients that always send Content-Type (TM Forum's conformance kits do) delete without a body.
  if (text === '' && request.method === 'DELETE') return done(null, undefined);
  if (jsonDepth(text, DEEPEST_JSON) > DEEPEST_JSON) {
    throw new Refusal(
      'invalid',
      'nestedTooDeep',
      `The JSON nests deeper than ${DEEPEST_JSON} levels: flatten it.`,
    );
  }
  // A raw NUL is no JSON and bytes that are no UTF-8 were replaced when decoding: only escapes can bring them in.
  const suspicious = /\\u(?:0000|d[89a-f])/i.test(text);
  void parse(request, text, (error, body: unknown) => {
    if (error) done(error);
    else if (suspicious && !isCleanValue(body)) done(uncleanText());
    else done(null, body);
  });
}

function readForm(request: FastifyRequest, text: string): Record<string, string> {
  const { acceptsForm } = request.routeOptions.config as { acceptsForm?: boolean };
  if (!acceptsForm) {
    throw new Refusal('unsupported', 'unsupportedMediaType', 'Send the body as application/json.');
  }
  const form: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of new URLSearchParams(text)) {
    if (!isCleanText(name) || !isCleanText(value)) throw uncleanText();
    if (name in form) {
      throw new Refusal(
        'invalid',
        'repeatedField',
        `The form names ${JSON.stringify(name)} twice: send it once.`,
      );
    }
    form[name] = value;
  }
  return form;
}

function openStream<S>(request: FastifyRequest, payload: S): S {
  const { acceptsFile } = request.routeOptions.config as { acceptsFile?: boolean };
  if (acceptsFile) return payload;
  throw new Refusal('unsupported', 'unsupportedMediaType', 'Send the body as application/json.');
}

export const uncleanText = (): Refusal =>
  new Refusal(
    'invalid',
    'uncleanText',
    'A text holds a NUL character or half of a surrogate pair: remove it.',
  );

function refuseThrown(done: Done, work: () => void): void {
  try {
    work();
  } catch (error) {
    done(error as Error);
  }
}
