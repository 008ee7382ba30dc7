import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';

export interface HttpAppOptions {
  /** Writes no log line (tests). */
  readonly quiet?: boolean;
}

/** The application on Fastify with the house's limits, headers and error bodies; not listening yet. */
export async function createHttpApp(
  module: DynamicModule,
  options: HttpAppOptions = {},
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: 1_048_576 });
  return NestFactory.create<NestFastifyApplication>(module, adapter, {
    abortOnError: false,
    ...(options.quiet && { logger: false }),
  });
}
