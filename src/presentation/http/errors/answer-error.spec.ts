import { HttpException } from '@nestjs/common';
import { Refusal, type RefusalKind } from '../../../domains/helpers/index.js';
import { answerError } from './answer-error.js';
import { RouteIndex } from './route-index.js';

const databaseError = (code: string): Error =>
  Object.assign(new Error('secret table name'), { code, severity: 'ERROR' });
const systemError = (code: string, syscall: string): Error =>
  Object.assign(new Error('secret host'), { code, syscall });

describe('an error as an answer', () => {
  it.each<[RefusalKind, number]>([
    ['invalid', 400],
    ['unauthenticated', 401],
    ['forbidden', 403],
    ['notFound', 404],
    ['methodNotAllowed', 405],
    ['notAcceptable', 406],
    ['conflict', 409],
    ['stale', 412],
    ['tooLarge', 413],
    ['addressTooLong', 414],
    ['unsupported', 415],
    ['unprocessable', 422],
    ['tooMany', 429],
    ['unavailable', 503],
  ])('a refusal of kind %s is %i, with its code, words and reasons', (kind, status) => {
    const reasons = [{ code: 'one', message: 'One thing.', path: 'a[0].b', fix: 'Change it.' }];
    expect(answerError(new Refusal(kind, 'someCode', 'Do this.', reasons), 'id-1')).toMatchObject({
      status,
      log: 'none',
      body: {
        code: 'someCode',
        message: 'Do this.',
        status: String(status),
        '@type': 'Error',
        reasons,
        correlationId: 'id-1',
      },
    });
  });

  it.each([
    ['a lost connection', databaseError('57P01'), 503, 'databaseUnavailable'],
    ['a server that is not there', systemError('ECONNREFUSED', 'connect'), 503, 'databaseUnavailable'],
    [
      'a pool that waited too long',
      new Error('timeout exceeded when trying to connect'),
      503,
      'databaseUnavailable',
    ],
    ['a deadlock after all tries', databaseError('40P01'), 503, 'tooBusy'],
    ['a statement that ran too long', databaseError('57014'), 503, 'tooBusy'],
    ['a second row of one identity', databaseError('23505'), 409, 'alreadyExists'],
    ['a number out of range', databaseError('22003'), 400, 'invalidValue'],
  ])('%s can be acted on, and is kept in the log', (_what, error, status, code) => {
    const answer = answerError(error, 'id-1');
    expect([answer.status, answer.body.code, answer.log]).toEqual([status, code, 'warn']);
    expect(JSON.stringify(answer.body)).not.toContain('secret');
  });

  it.each([
    ['a bug', new TypeError('secret is not a function')],
    ['a broken statement', databaseError('42P01')],
    ['a broken constraint', databaseError('23503')],
    ['a file that is not there', systemError('ENOENT', 'open')],
    ['a thrown text', 'secret'],
    ['a thrown nothing', undefined],
    ['a 500 of the framework', new HttpException('secret', 500)],
  ])('%s says nothing but the correlation id', (_what, error) => {
    const answer = answerError(error, 'id-1');
    expect([answer.status, answer.body.code, answer.log]).toEqual([500, 'internalError', 'error']);
    expect(answer.body.message).toContain('id-1');
    expect(JSON.stringify(answer.body)).not.toContain('secret');
  });

  it.each([400, 404, 413, 415, 418, 429, 431])('a %i of the framework keeps being the caller’s', (status) => {
    const answer = answerError(Object.assign(new Error('secret'), { statusCode: status }), 'id-1');
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(JSON.stringify(answer.body)).not.toContain('secret');
  });
});

describe('the index of routes', () => {
  const index = new RouteIndex();
  const handler = (): void => undefined;
  index.remember({ url: '/things/:id', method: ['GET', 'HEAD'], handler });
  index.remember({ url: '/things/:id', method: 'DELETE', handler });
  index.remember({ url: '/*', method: 'GET', handler });

  it.each([
    ['/things/7', ['DELETE', 'GET', 'HEAD']],
    ['/things/7?x=1', ['DELETE', 'GET', 'HEAD']],
    ['/things/', []],
    ['/things/7/more', []],
    ['/others', []],
  ])('knows the methods of %s', (url, methods) => {
    expect(index.methodsOf(url)).toEqual(methods);
  });
});
