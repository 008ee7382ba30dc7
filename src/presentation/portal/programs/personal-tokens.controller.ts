import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PersonalTokens } from '../../../business/user-management/index.js';
import { Allow } from '../../http/index.js';
import { Me, type SignedIn } from '../account/index.js';
import { ProgramPageDto } from './api-client.dto.js';
import { MadePersonalTokenDto, PersonalTokenDto, PersonalTokenWishDto } from './personal-token.dto.js';

/** Tokens by which a person's own scripts act as that person. */
@ApiTags('Programs')
@Controller('api/v1/account/personal-tokens')
export class PersonalTokensController {
  constructor(private readonly tokens: PersonalTokens) {}

  /** The newest first; the header X-Total-Count says how many there are. */
  @Get()
  @Allow('personalToken:list')
  @ApiOkResponse({ type: [PersonalTokenDto] })
  async list(
    @Me() user: SignedIn,
    @Query() { offset = 0, limit = 50 }: ProgramPageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonalTokenDto[]> {
    const { items, total } = await this.tokens.list(user, offset, limit);
    void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
    return [...items];
  }

  @Post()
  @Allow('personalToken:create')
  @Header('cache-control', 'no-store')
  async create(@Me() user: SignedIn, @Body() body: PersonalTokenWishDto): Promise<MadePersonalTokenDto> {
    return this.tokens.create(user, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('personalToken:delete')
  async revoke(@Me() user: SignedIn, @Param('id') id: string): Promise<void> {
    await this.tokens.revoke(user, id);
  }
}
