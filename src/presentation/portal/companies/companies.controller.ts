import { Body, Controller, Get, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CompaniesBeneath } from '../../../business/company-management/index.js';
import type { Scope } from '../../../domains/helpers/index.js';
import { Allow, CurrentScope } from '../../http/index.js';
import { CompanyDto, CompanyIdDto, companyShown, NewCompanyDto } from './company.dto.js';

/** The companies beneath the one that somebody acts for. */
@ApiTags('Companies')
@Controller('api/v1/company/beneath')
export class CompaniesController {
  constructor(private readonly companies: CompaniesBeneath) {}

  /** However deep, by name; a group has at most 200. */
  @Get()
  @Allow('companyBelow:list')
  @ApiOkResponse({ type: [CompanyDto] })
  async list(
    @CurrentScope() scope: Scope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CompanyDto[]> {
    const companies = await this.companies.list(scope);
    const count = String(companies.length);
    void reply.header('x-total-count', count).header('x-result-count', count);
    return companies.map(companyShown);
  }

  /** Directly beneath; its administrator gets an invitation. */
  @Post()
  @Allow('companyBelow:create')
  create(@CurrentScope() scope: Scope, @Body() company: NewCompanyDto): Promise<CompanyIdDto> {
    return this.companies.create(scope, company);
  }
}
