import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ALL, PROCESS_OPTIONS, type ProcessOptions, type Scope } from '../../../domains/helpers/index.js';
import { OAUTH_SCOPES } from '../../../domains/identity/index.js';
import { Allow, CurrentScope, scopesFor } from '../../http/index.js';
import { OAuthScopeDto, OAuthScopeQueryDto } from './api-client.dto.js';

/** What a program can find out about getting a token. */
@ApiTags('Programs')
@Controller()
export class OAuthMetadataController {
  constructor(@Inject(PROCESS_OPTIONS) private readonly options: ProcessOptions) {}

  /** RFC 8414. */
  @Get('.well-known/oauth-authorization-server')
  @Allow('oauthMetadata:get')
  @ApiExcludeEndpoint()
  metadata(): object {
    const { publicUrl } = this.options;
    return {
      issuer: publicUrl,
      token_endpoint: `${publicUrl}/api/v1/oauth/token`,
      token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
      grant_types_supported: ['client_credentials'],
      response_types_supported: [],
      scopes_supported: OAUTH_SCOPES,
    };
  }

  /** The scopes that can be of use to the caller's personal token, or to an API client of the caller's. */
  @Get('api/v1/oauth/scopes')
  @Allow('oauthScope:list')
  @ApiOkResponse({ type: [OAuthScopeDto] })
  scopes(@CurrentScope() { customerId, actor }: Scope, @Query() query: OAuthScopeQueryDto): OAuthScopeDto[] {
    if (query.for === 'personalToken') return scopesFor(actor.roles);
    return scopesFor([customerId === ALL ? 'client' : 'companyClient']);
  }
}
