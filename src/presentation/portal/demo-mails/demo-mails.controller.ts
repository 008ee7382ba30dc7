import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type DemoMail, ReadDemoMails } from '../../../business/demo-operator/index.js';
import { Allow } from '../../http/index.js';
import { DemoMailDto, DemoMailListDto } from './demo-mail.dto.js';

/** The mails of a demo. Outside demo mode there are none to see. */
@ApiTags('Demo')
@Controller('api/v1/demo/mails')
export class DemoMailsController {
  constructor(private readonly mails: ReadDemoMails) {}

  /** The newest first; the header X-Total-Count says how many there are. */
  @Get()
  @Allow('demoMail:list')
  @ApiOkResponse({ type: [DemoMailDto] })
  async list(
    @Query() { offset = 0, limit = 20 }: DemoMailListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DemoMailDto[]> {
    const { items, total } = await this.mails.list(offset, limit);
    void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
    return items.map(shown);
  }

  @Get(':id')
  @Allow('demoMail:get')
  async get(@Param('id') id: string): Promise<DemoMailDto> {
    return shown(await this.mails.get(id));
  }
}

const shown = ({ id, to, subject, text, link, createdAt }: DemoMail): DemoMailDto => ({
  id,
  to,
  subject,
  text,
  link: link && { label: link.label, path: link.path },
  createdAt,
});
