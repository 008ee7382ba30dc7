import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { InvitePerson, ManageMembers } from '../../../business/people-management/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import type { Employer } from '../../../domains/people/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import {
  ChangePersonDto,
  InvitationDto,
  invitationShown,
  InviteDto,
  PeopleListDto,
  PersonDto,
  personShown,
} from './people.dto.js';

/** The people of the company that one acts for, and those who are asked to join. */
@ApiTags('People')
@Controller('api/v1/company')
export class CompanyPeopleController {
  constructor(
    private readonly members: ManageMembers,
    private readonly inviting: InvitePerson,
  ) {}

  /** By name; the header X-Total-Count says how many there are. */
  @Get('people')
  @Allow('person:list')
  @ApiOkResponse({ type: [PersonDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { search = '', offset = 0, limit = 50 }: PeopleListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonDto[]> {
    const { items, total } = await this.members.list(scope, employerOf(scope), { search, offset, limit });
    void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
    return items.map(personShown);
  }

  /** Roles, or whether the person belongs here at all. */
  @Patch('people/:id')
  @Allow('person:patch')
  async change(
    @CurrentScope() scope: Scope,
    @Param('id') id: string,
    @Body() change: ChangePersonDto,
  ): Promise<PersonDto> {
    return personShown(await this.members.change(scope, employerOf(scope), id, change));
  }

  /** Open ones, the newest first. */
  @Get('invitations')
  @Allow('invitation:list')
  @ApiOkResponse({ type: [InvitationDto] })
  async invitations(
    @CurrentScope() scope: Scope,
    @Query() { offset = 0, limit = 50 }: PeopleListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<InvitationDto[]> {
    const { items, total } = await this.inviting.list(scope, employerOf(scope), { offset, limit });
    void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
    return items.map(invitationShown);
  }

  @Post('invitations')
  @Allow('invitation:create')
  invite(@CurrentScope() scope: Scope, @Body() invited: InviteDto): Promise<{ id: string }> {
    return this.inviting.invite(scope, employerOf(scope), invited);
  }

  /** Again, with a new link for another seven days. */
  @Post('invitations/:id/resend')
  @HttpCode(204)
  @Allow('invitation:create')
  async resend(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<void> {
    await this.inviting.resend(scope, employerOf(scope), id);
  }

  @Delete('invitations/:id')
  @HttpCode(204)
  @Allow('invitation:delete')
  async revoke(@CurrentScope() scope: Scope, @Param('id') id: string): Promise<void> {
    await this.inviting.revoke(scope, employerOf(scope), id);
  }
}

const employerOf = ({ tenantId, customerId }: Scope): Employer => ({ tenantId, customerId });
