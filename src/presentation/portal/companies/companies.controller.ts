import { Body, Controller, Get, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CompaniesBeneath } from '../../../business/company-management/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { BeneathListDto, CompanyDto, CompanyIdDto, companyShown, NewCompanyDto } from './company.dto.js';

/** The companies beneath the one that somebody acts for. */
@ApiTags('Companies')
@Controller('api/v1/company/beneath')
export class CompaniesController {
  constructor(private readonly companies: CompaniesBeneath) {}

  /** However deep, by name; the header X-Total-Count says how many there are. */
  @Get()
  @Allow('companyBelow:list')
  @ApiOkResponse({ type: [CompanyDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Query() { offset = 0, limit = 50 }: BeneathListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CompanyDto[]> {
    const { items, total } = await this.companies.list(scope, { offset, limit });
    void reply.header('x-total-count', String(total)).header('x-result-count', String(items.length));
    return items.map(companyShown);
  }

  /** Directly beneath; its administrator gets an invitation. */
  @Post()
  @Allow('companyBelow:create')
  create(@CurrentScope() scope: Scope, @Body() company: NewCompanyDto): Promise<CompanyIdDto> {
    return this.companies.create(scope, company);
  }
}
