import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AdministerProviders, ProviderConnections } from '../../../business/user-management/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import {
  IdentityProviderDto,
  IdentityProviderPatchDto,
  IdentityProviderWishDto,
  ProviderPageDto,
} from './identity-provider.dto.js';

type Read = Awaited<ReturnType<AdministerProviders['get']>>;

/** By what companies' people sign in: a company administers its own, the operator's admin all. */
@ApiTags('Identity providers')
@Controller('api/v1/identity-providers')
export class IdentityProvidersController {
  constructor(
    private readonly providers: AdministerProviders,
    private readonly connections: ProviderConnections,
  ) {}

  /** Those with a domain that waits first, then the newest; the header X-Total-Count says how many there are. */
  @Get()
  @Allow('identityProvider:list')
  @ApiOkResponse({ type: [IdentityProviderDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { offset = 0, limit = 50 }: ProviderPageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IdentityProviderDto[]> {
    const { items, total } = await this.providers.list(scope, offset, limit);
    void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
    return items.map((provider) => this.shown(provider));
  }

  @Post()
  @Allow('identityProvider:create')
  async create(
    @CurrentScope() scope: Scope,
    @Body() body: IdentityProviderWishDto,
  ): Promise<IdentityProviderDto> {
    return this.shown(await this.providers.create(scope, body));
  }

  @Get(':id')
  @Allow('identityProvider:get')
  async get(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<IdentityProviderDto> {
    return this.shown(await this.providers.get(scope, id));
  }

  @Patch(':id')
  @Allow('identityProvider:patch')
  async change(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() body: IdentityProviderPatchDto,
  ): Promise<IdentityProviderDto> {
    return this.shown(await this.providers.change(scope, id, body));
  }

  /** Ends the sessions that it opened; accounts and memberships stay. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('identityProvider:delete')
  async remove(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<void> {
    await this.providers.remove(scope, id);
  }

  private shown(provider: Read): IdentityProviderDto {
    return { ...provider, redirectUri: this.connections.redirectUri(provider.id) };
  }
}
