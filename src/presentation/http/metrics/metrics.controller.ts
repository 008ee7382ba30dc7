import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from '../../../domains/helpers/index.js';
import { Allow, isMetricsToken } from '../access/index.js';
import { HttpMetrics } from './http-metrics.js';

/** Prometheus' text format, for who shows METRICS_TOKEN; without such a token only for this machine itself. */
@ApiTags('Platform')
@Controller('metrics')
export class MetricsController {
  constructor(private readonly metrics: HttpMetrics) {}

  @Get()
  @Allow('metrics:get')
  @ApiProduces('text/plain')
  get(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    refuseStrangers(request);
    void reply.type(this.metrics.registry.contentType).header('cache-control', 'no-store');
    return this.metrics.registry.metrics();
  }
}

const LOOPBACK = /^(::ffff:)?127\.|^::1$/;

/** A proxy on this machine forwards strangers: what it sends on is not from here. */
function refuseStrangers({ headers, socket }: FastifyRequest): void {
  const isTold = Boolean(process.env.METRICS_TOKEN);
  const isForwarded = Boolean(headers['x-forwarded-for'] ?? headers.forwarded ?? headers.via);
  const isHere = LOOPBACK.test(socket.remoteAddress ?? '') && !isForwarded;
  if (isTold ? isMetricsToken(headers.authorization ?? '') : isHere) return;
  throw new Refusal(
    'forbidden',
    'metricsClosed',
    'Metrics are shown to this machine only: set METRICS_TOKEN on the server and send it as a bearer token.',
  );
}
