import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ProviderConnections, ProviderDomains } from '../../../business/user-management/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { DomainWishDto, IdentityProviderDto } from './identity-provider.dto.js';

/** For whose e-mail addresses a provider may vouch. */
@ApiTags('Identity providers')
@Controller('api/v1/identity-providers/:id/domains')
export class ProviderDomainsController {
  constructor(
    private readonly domains: ProviderDomains,
    private readonly connections: ProviderConnections,
  ) {}

  /** It waits until the operator has confirmed it. */
  @Post()
  @Allow('identityProviderDomain:create')
  async add(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() { domain }: DomainWishDto,
  ): Promise<IdentityProviderDto> {
    const provider = await this.domains.add(scope, id, domain);
    return { ...provider, redirectUri: this.connections.redirectUri(id) };
  }

  /** The operator has seen that the domain is the company's. */
  @Post(':domainId/confirmation')
  @HttpCode(200)
  @Allow('identityProviderDomain:confirm')
  async confirm(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Param('domainId') domainId: string,
  ): Promise<IdentityProviderDto> {
    const provider = await this.domains.confirm(scope, id, domainId);
    return { ...provider, redirectUri: this.connections.redirectUri(id) };
  }

  @Delete(':domainId')
  @HttpCode(204)
  @Allow('identityProviderDomain:delete')
  async remove(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Param('domainId') domainId: string,
  ): Promise<void> {
    await this.domains.remove(scope, id, domainId);
  }
}
