import { Controller, Delete, Get, HttpCode, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { OwnSessions } from '../../../business/user-management/index.js';
import { Allow } from '../../http/index.js';
import { EndedSessionsDto, OwnSessionDto, PageDto } from './account.dto.js';
import { Me, type SignedIn } from './signed-in.js';

/** Where a person is signed in. */
@ApiTags('Account')
@Controller('api/v1/account/sessions')
export class OwnSessionsController {
  constructor(private readonly sessions: OwnSessions) {}

  /** The last seen first; the header X-Total-Count says how many there are. */
  @Get()
  @Allow('ownSession:list')
  @ApiOkResponse({ type: [OwnSessionDto] })
  async list(
    @Me() user: SignedIn,
    @Query() { offset = 0, limit = 20 }: PageDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnSessionDto[]> {
    const { items, total } = await this.sessions.list(user, { offset, limit });
    void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
    return items.map((session) => ({
      id: session.id,
      current: session.current,
      methods: [...session.methods],
      userAgent: session.userAgent,
      address: session.address,
      createdAt: session.createdAt,
      lastSeenAt: session.lastSeenAt,
      expiresAt: session.expiresAt,
    }));
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('ownSession:delete')
  async end(@Me() user: SignedIn, @Param('id') id: string): Promise<void> {
    await this.sessions.end(user, id);
  }

  /** Ends all but the one that asks. */
  @Delete()
  @Allow('ownSession:delete')
  async endOthers(@Me() user: SignedIn): Promise<EndedSessionsDto> {
    return { ended: await this.sessions.endOthers(user) };
  }
}
