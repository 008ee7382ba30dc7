import {
  Body,
  Controller,
  Delete,
  Get,
  Header,
  HttpCode,
  Param,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AdministerClients, RotateSecrets } from '../../../business/user-management/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import {
  ApiClientDto,
  ApiClientPatchDto,
  ApiClientWishDto,
  ApiClientWithSecretDto,
  ProgramPageDto,
  SecretRotationDto,
} from './api-client.dto.js';

/** Programs and their secrets: a company administers its own, the operator's admin all. */
@ApiTags('Programs')
@Controller('api/v1/api-clients')
export class ApiClientsController {
  constructor(
    private readonly clients: AdministerClients,
    private readonly secrets: RotateSecrets,
  ) {}

  /** The newest first; the header X-Total-Count says how many there are. */
  @Get()
  @Allow('apiClient:list')
  @ApiOkResponse({ type: [ApiClientDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { offset = 0, limit = 50 }: ProgramPageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ApiClientDto[]> {
    const { items, total } = await this.clients.list(scope, offset, limit);
    void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
    return [...items];
  }

  @Post()
  @Allow('apiClient:create')
  @Header('cache-control', 'no-store')
  async create(
    @CurrentScope() scope: Scope,
    @Body() body: ApiClientWishDto,
  ): Promise<ApiClientWithSecretDto> {
    return this.clients.create(scope, body);
  }

  @Get(':id')
  @Allow('apiClient:get')
  async get(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<ApiClientDto> {
    return this.clients.get(scope, id);
  }

  /** Suspends, reactivates, narrows or renames; its tokens follow within a second. */
  @Patch(':id')
  @Allow('apiClient:patch')
  async change(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() body: ApiClientPatchDto,
  ): Promise<ApiClientDto> {
    return this.clients.change(scope, id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('apiClient:delete')
  async remove(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<void> {
    await this.clients.remove(scope, id);
  }

  /** A new secret; those before it work for some hours more. */
  @Post(':id/secrets')
  @Allow('apiClientSecret:create')
  @Header('cache-control', 'no-store')
  async rotate(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { overlapHours }: SecretRotationDto,
  ): Promise<ApiClientWithSecretDto> {
    return this.secrets.rotate(scope, id, overlapHours);
  }

  /** Ends a secret now. */
  @Delete(':id/secrets/:secretId')
  @HttpCode(204)
  @Allow('apiClientSecret:delete')
  async revoke(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Param('secretId') secretId: string,
  ): Promise<void> {
    await this.secrets.revoke(scope, id, secretId);
  }
}
