import { Body, Controller, Header, Headers, HttpCode, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { IssueToken } from '../../../business/user-management/index.js';
import { type AdmittedRequest, Allow } from '../../http/index.js';
import { TokenDto, TokenRequestDto } from './session.dto.js';
import { readTokenRequest } from './token-request.js';

/** How a program gets its bearer token. */
@ApiTags('Session')
@Controller('api/v1/oauth/token')
export class TokenController {
  constructor(private readonly issueToken: IssueToken) {}

  /** The scope of the answer is what was granted: all that the client has, or what `scope` asks for of it. */
  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Header('pragma', 'no-cache')
  @Allow('token:create')
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({ type: TokenRequestDto })
  @RouteConfig({ acceptsForm: true, rateLimit: { max: 60, timeWindow: '1 minute', credentials: true } })
  async create(
    @Body() body: Record<string, unknown>,
    @Req() { ip: address, id: correlationId }: AdmittedRequest,
    @Headers('authorization') authorization?: string,
  ): Promise<TokenDto> {
    const request = readTokenRequest(body, authorization);
    const { accessToken, expiresIn, scopes } = await this.issueToken.issue({
      ...request,
      address,
      correlationId,
    });
    return {
      access_token: accessToken,
      token_type: 'Bearer',
      expires_in: expiresIn,
      scope: scopes.join(' '),
    };
  }
}
