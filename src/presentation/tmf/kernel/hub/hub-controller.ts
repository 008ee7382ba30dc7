import { Controller, Delete, Get, HttpCode, Inject, Param, Post, Req, Res, type Type } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SubscribeToEvents } from '../../../../business/event-subscription/index.js';
import type { HubSubscription } from '../../../../domains/event-subscription/index.js';
import type { Scope } from '../../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../../http/index.js';
import { requireMediaType } from '../request/preconditions.js';

/** A subscription as TM Forum shows it. */
interface EventSubscription {
  readonly id: string;
  readonly callback: string;
  readonly query?: string;
}

/** The hub of one API: `POST <basePath>/hub` registers a listener, `DELETE <basePath>/hub/{id}` removes it. */
export function hubController(basePath: string): Type {
  const api = basePath.split('/')[2] ?? basePath;

  @ApiExcludeController()
  @Controller(`${basePath}/hub`)
  class HubController {
    constructor(@Inject(SubscribeToEvents) private readonly subscriptions: SubscribeToEvents) {}

    @Get()
    @Allow('hub:list')
    async list(@CurrentScope() scope: Scope): Promise<EventSubscription[]> {
      return (await this.subscriptions.list(scope, api)).map(shown);
    }

    @Get(':id')
    @Allow('hub:get')
    async get(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<EventSubscription> {
      return shown(await this.subscriptions.get(scope, api, id));
    }

    @Post()
    @Allow('hub:create')
    async register(
      @CurrentScope() scope: Scope,
      @Req() request: FastifyRequest,
      @Res({ passthrough: true }) reply: FastifyReply,
    ): Promise<EventSubscription> {
      requireMediaType(request.headers, ['application/json']);
      const subscription = await this.subscriptions.register(scope, api, request.body);
      void reply.header('location', `${basePath}/hub/${subscription.id}`);
      return shown(subscription);
    }

    @Delete(':id')
    @HttpCode(204)
    @Allow('hub:delete')
    remove(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<void> {
      return this.subscriptions.remove(scope, api, id);
    }
  }
  return HubController;
}

const shown = ({ id, callback, query }: HubSubscription): EventSubscription => ({
  id,
  callback,
  ...(query !== null && { query }),
});
