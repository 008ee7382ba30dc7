import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The version of If-Match; undefined without the header. A tag that is none of ours matches nothing. */
export const ExpectedVersion = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const given = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']?.trim();
  if (given === undefined || given === '*') return undefined;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(given)?.[1];
  return version === undefined ? -1 : Number(version);
});

/** Says in the API description that a route honours If-Match. */
export const HonoursIfMatch = (): MethodDecorator =>
  ApiHeader({
    name: 'If-Match',
    required: false,
    description: 'Entity tag of the draft as it was read; a newer one is refused with 412.',
  });

/** Sends the version along as entity tag. */
export function tagged<T extends { readonly version: number }>(reply: FastifyReply, answer: T): T {
  void reply.header('etag', `"${answer.version}"`);
  return answer;
}
