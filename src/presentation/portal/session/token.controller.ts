import { Body, Controller, Header, Headers, HttpCode, Ip, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiConsumes, ApiTags } from '@nestjs/swagger';
import { IssueToken } from '../../../business/user-management/index.js';
import { Refusal } from '../../../domains/helpers/index.js';
import { Allow } from '../../http/index.js';
import { TokenDto, TokenRequestDto } from './session.dto.js';

/** How a program gets its bearer token. */
@ApiTags('Session')
@Controller('api/v1/oauth/token')
export class TokenController {
  constructor(private readonly issueToken: IssueToken) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Allow('token:create')
  @ApiConsumes('application/x-www-form-urlencoded')
  @RouteConfig({ acceptsForm: true, rateLimit: { max: 60, timeWindow: '1 minute', credentials: true } })
  async create(
    @Body() body: TokenRequestDto,
    @Ip() address: string,
    @Headers('authorization') authorization?: string,
  ): Promise<TokenDto> {
    const basic = basicCredentials(authorization);
    const { accessToken, expiresIn } = await this.issueToken.issue({
      grantType: body.grant_type,
      clientId: basic?.id ?? body.client_id ?? '',
      clientSecret: basic?.secret ?? body.client_secret ?? '',
      address,
    });
    return { access_token: accessToken, token_type: 'Bearer', expires_in: expiresIn, scope: 'tmf-api' };
  }
}

/** RFC 6749 section 2.3.1: id and secret are form-encoded before they go into HTTP Basic. */
function basicCredentials(authorization: string | undefined): { id: string; secret: string } | undefined {
  const encoded = /^Basic +([\w+/=-]{1,2048})$/i.exec(authorization ?? '')?.[1];
  if (encoded === undefined) return undefined;
  const [id = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':');
  try {
    return { id: decodeURIComponent(id), secret: decodeURIComponent(rest.join(':')) };
  } catch {
    throw new Refusal(
      'invalid',
      'invalid_request',
      'The Basic credentials are not form-encoded: encode % as %25.',
    );
  }
}
