import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadRules, TryRules } from '../../../business/rule-management/index.js';
import { Allow } from '../../http/index.js';
import { RuleListDto, RuleSentenceDto, RuleTrialDto, RuleTrialResultDto } from './rules.dto.js';

/** Rules in sentences, and what they say of a selection that somebody made up. The rules themselves: `rule` beside TMF620. */
@ApiTags('Rules')
@Controller('api/v1')
export class RulesController {
  constructor(
    private readonly rules: ReadRules,
    private readonly trials: TryRules,
  ) {}

  /** By code; the header X-Total-Count says how many there are. */
  @Get('rules')
  @Allow('rule:list')
  @ApiOkResponse({ type: [RuleSentenceDto] })
  async list(
    @Query() { offset = 0, limit = 100, offering }: RuleListDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RuleSentenceDto[]> {
    const all = await this.rules.sentences(offering);
    const page = all.slice(offset, offset + limit);
    void reply.header('x-total-count', String(all.length)).header('x-result-count', String(page.length));
    return page;
  }

  /** Judges a made-up selection; says of each rule how it came to its verdict. Writes nothing. */
  @Post('rule-trials')
  @HttpCode(200)
  @Allow('ruleTrial:create')
  @ApiOkResponse({ type: RuleTrialResultDto })
  async try(@Body() body: RuleTrialDto): Promise<RuleTrialResultDto> {
    return this.trials.execute(body);
  }
}
